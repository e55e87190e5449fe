package org.arobase.collectivities.directory;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.arobase.collectivities.history.CarriedPast;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.Years;
import org.arobase.collectivities.search.Beside;

/** Makes snapshots of what the rows say and the past tells: seconds of work, for a worker thread. */
@Singleton
class Snapshots {
    private final FormerNames former;
    private final History history;
    private final Years years;
    private final CarriedPast carried;

    Snapshots(FormerNames former, History history, Years years, CarriedPast carried) {
        this.former = former;
        this.history = history;
        this.years = years;
        this.carried = carried;
    }

    Snapshot of(Collection<Entry> entries, Collection<Ended> ended) {
        var chronicle = Beside.begin(() -> Chronicle.of(entries, history, years, carried.fingerprint()));
        return new Snapshot(entries, former.byId(), chronicle::join, ended);
    }
}
