package org.arobase.collectivities.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Cursors;
import org.arobase.kernel.http.Limit;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.problem.Problems;

/** Answers what is asked of the directory from memory, with documents that were written beforehand. */
@ApplicationScoped
class Collectivities {
    private static final String ID_FORM = "{kind}-{code}: commune-22179, epci-200068989, departement-22";

    private final Directory directory;
    private final Cursors cursors;

    Collectivities(Directory directory, Cursors cursors) {
        this.directory = directory;
        this.cursors = cursors;
    }

    Prepared read(String text) {
        var id = CollectivityId.parse(text)
                .orElseThrow(() -> Problems.invalidParameter("id", "malformed-id", text, ID_FORM));
        return directory
                .now()
                .get(id.toString())
                .orElseThrow(() -> new CollectivityNotFound(id))
                .document();
    }

    Page<Prepared> list(ListQuery query) {
        var snapshot = directory.now();
        var criteria = Filters.of(query, snapshot);
        var limit = query.limit() == null ? Limit.DEFAULT : query.limit().rows();
        var after = query.after() == null ? null : cursors.read(criteria.binding(), query.after());
        var page = Page.of(
                snapshot.page(criteria, after, limit + 1),
                limit,
                last -> cursors.write(criteria.binding(), criteria.position(last)),
                query.total() != null && query.total().wanted() ? snapshot.count(criteria) : null);
        return new Page<>(page.items().stream().map(Entry::document).toList(), page.next(), page.total());
    }
}
