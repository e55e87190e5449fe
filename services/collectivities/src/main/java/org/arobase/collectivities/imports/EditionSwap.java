package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.arobase.collectivities.imports.ImportChange.Change;

/** Puts an edition in the place of the one before, whole, in somebody's transaction. */
@ApplicationScoped
class EditionSwap {
    private final EditionStore store;
    private final Departures departures;
    private final LoadedEditions loaded;

    EditionSwap(EditionStore store, Departures departures, LoadedEditions loaded) {
        this.store = store;
        this.departures = departures;
        this.loaded = loaded;
    }

    /** @param written is told after each batch how many entities it had */
    Uni<Void> put(SqlConnection transaction, Edition edition, EditionDiff diff, IntFunction<Uni<Void>> written) {
        var added = diff.changes().stream()
                .filter(change -> change.change() == Change.ADDED)
                .map(ImportChange::collectivity)
                .collect(Collectors.toSet());
        return store.store(transaction, diff.states(), state -> added.contains(state.id()), written)
                .chain(() -> departures.record(transaction, diff))
                .chain(() -> loaded.replace(transaction, edition));
    }
}
