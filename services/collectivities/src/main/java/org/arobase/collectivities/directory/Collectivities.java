package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.arobase.collectivities.history.History;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;
import org.arobase.kernel.problem.Problems;

/** Answers what is asked of the directory from memory, with documents that were written beforehand. */
@Singleton
class Collectivities {
    private static final String ID_FORM = "{kind}-{code}: commune-22179, epci-200068989, departement-22";

    private final Directory directory;
    private final History history;
    private final Then then;
    private final Bearers bearers;

    Collectivities(Directory directory, History history, Then then, Bearers bearers) {
        this.directory = directory;
        this.history = history;
        this.then = then;
        this.bearers = bearers;
    }

    /** @param at null for today */
    Prepared<Collectivity> read(String id, LocalDate at) {
        if (at == null) {
            return read(id);
        }
        var checks = new Checks();
        then.check(at, checks);
        checks.done();
        return then.read(parse(id), at);
    }

    private Prepared<Collectivity> read(String id) {
        return today(id).document();
    }

    /** @throws RuntimeException that says what became of a code that is no longer in use, or that there is none */
    Entry today(String id) {
        return directory.now().get(id).orElseThrow(() -> missing(id));
    }

    private RuntimeException missing(String text) {
        var id = parse(text);
        var snapshot = directory.now();
        return snapshot.ended(id.toString())
                .map(ended -> OldCode.answer(id, ended, snapshot))
                .or(() -> history.former(id).map(fate -> OldCode.answer(id, fate)))
                .orElseGet(() -> new CollectivityNotFound(id));
    }

    Listing<Prepared<FoundCollectivity>> select(CollectivitySelection asked, Checks checks) {
        var snapshot = directory.now();
        var day = then.past(asked.at(), checks);
        var criteria = Filters.of(asked, snapshot, day.isPresent(), checks);
        if (day.isPresent()) {
            PastFilters.check(asked, day.get(), snapshot.completeFrom(), checks);
            return then.list(criteria, day.get());
        }
        return Bearers.areAsked(asked)
                ? bearers.list(asked, criteria, borne -> list(snapshot, borne))
                : list(snapshot, criteria);
    }

    private static Listing<Prepared<FoundCollectivity>> list(Snapshot snapshot, Criteria criteria) {
        return criteria.search() == null ? new Listed(snapshot, criteria) : new Searched(snapshot, criteria);
    }

    static CollectivityId parse(String text) {
        return CollectivityId.parse(text)
                .orElseThrow(() -> Problems.invalidParameter("id", "malformed-id", text, ID_FORM));
    }
}
