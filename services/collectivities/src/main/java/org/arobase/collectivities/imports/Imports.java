package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.contracts.collectivities.Collectivity;

/** Loads editions, all of them or none, with an event for each entity that is new or changed. */
@ApplicationScoped
class Imports {
    private final Pool pool;
    private final LoadedEditions loaded;
    private final DirectoryTable directory;
    private final EditionStore store;

    Imports(Pool pool, LoadedEditions loaded, DirectoryTable directory, EditionStore store) {
        this.pool = pool;
        this.loaded = loaded;
        this.directory = directory;
        this.store = store;
    }

    /** How many entities are new or changed; none when these editions are loaded already. */
    Uni<Integer> load(List<Edition> editions) {
        return pool.withTransaction(transaction -> loaded.missing(transaction, editions)
                .chain(missing -> missing.isEmpty() ? nothing() : load(transaction, missing)));
    }

    /** Nothing here holds on to the changes once they are written. */
    private Uni<Integer> load(SqlConnection transaction, List<Edition> editions) {
        return directory
                .states(transaction)
                .map(held -> changes(held, editions))
                .chain(changes -> store(transaction, changes).replaceWith(changes.size()))
                .call(() -> loaded.record(transaction, editions));
    }

    private static List<Collectivity> changes(List<Collectivity> held, List<Edition> editions) {
        var byId = held.stream().collect(toMap(Collectivity::id, identity()));
        return editions.stream()
                .map(EditionStates::new)
                .flatMap(states -> states.differentFrom(byId).stream())
                .toList();
    }

    private Uni<Void> store(SqlConnection transaction, List<Collectivity> changes) {
        var progress = new Progress(changes.size());
        return store.store(transaction, changes, state -> state.version() == 1, batch -> {
            progress.advance(batch);
            return Uni.createFrom().voidItem();
        });
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
