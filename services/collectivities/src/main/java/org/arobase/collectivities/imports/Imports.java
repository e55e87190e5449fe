package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Gatherers;
import org.arobase.collectivities.directory.DirectoryTable;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.outbox.Outbox;

/** Loads editions, all of them or none, with an event for each entity that is new or changed. */
@ApplicationScoped
class Imports {
    /** Rows of one statement: large enough to be fast, small enough to tell progress. */
    private static final int BATCH = 1_000;

    private final Pool pool;
    private final LoadedEditions loaded;
    private final DirectoryTable directory;
    private final Outbox outbox;

    Imports(Pool pool, LoadedEditions loaded, DirectoryTable directory, Outbox outbox) {
        this.pool = pool;
        this.loaded = loaded;
        this.directory = directory;
        this.outbox = outbox;
    }

    /** How many entities are new or changed; none when these editions are loaded already. */
    Uni<Integer> load(List<Edition> editions) {
        return pool.withTransaction(transaction -> loaded.missing(transaction, editions)
                .chain(missing -> missing.isEmpty() ? nothing() : load(transaction, missing)));
    }

    private Uni<Integer> load(SqlConnection transaction, List<Edition> editions) {
        return directory
                .all(transaction)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(held -> changes(held, editions))
                .call(changes -> store(transaction, changes))
                .call(() -> loaded.record(transaction, editions))
                .map(List::size);
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
        var batches = changes.stream().gather(Gatherers.windowFixed(BATCH)).toList();
        return Multi.createFrom()
                .iterable(batches)
                .onItem()
                .transformToUniAndConcatenate(batch -> directory
                        .store(transaction, batch)
                        .chain(() -> outbox.append(transaction, events(batch)))
                        .invoke(() -> progress.advance(batch.size())))
                .collect()
                .last();
    }

    private static List<Event<Collectivity>> events(List<Collectivity> batch) {
        return batch.stream()
                .map(state -> Topics.COLLECTIVITIES.event(state.version() == 1 ? "registered" : "updated", state))
                .toList();
    }

    private static Uni<Integer> nothing() {
        return Uni.createFrom().item(0);
    }
}
