package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/** Answers what is asked of the directory from memory, with documents that were written beforehand. */
@Singleton
class Collectivities {
    private static final String ID_FORM = "{kind}-{code}: commune-22179, epci-200068989, departement-22";

    private final Directory directory;

    Collectivities(Directory directory) {
        this.directory = directory;
    }

    Prepared<Collectivity> read(String id) {
        return directory.now().get(id).orElseThrow(() -> missing(id)).document();
    }

    private static Problem missing(String text) {
        return CollectivityId.parse(text)
                .<Problem>map(CollectivityNotFound::new)
                .orElseGet(() -> Problems.invalidParameter("id", "malformed-id", text, ID_FORM));
    }

    Listing<Prepared<FoundCollectivity>> select(CollectivitySelection asked, Checks checks) {
        var snapshot = directory.now();
        var criteria = Filters.of(asked, snapshot, checks);
        return criteria.search() == null
                ? new Listed(snapshot, criteria)
                : new Searched(snapshot.searchable(), criteria);
    }
}
