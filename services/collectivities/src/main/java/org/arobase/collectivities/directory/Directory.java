package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.json.EventJson;

/** The directory as it is read: an immutable snapshot in memory, swapped whole when the rows change. */
@Singleton
public class Directory {
    /** Several statements see what was there at the first one, whatever is loaded meanwhile. */
    private static final String OF_ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final Pool pool;
    private final DirectoryTable table;
    private final Snapshots snapshots;
    private volatile Snapshot snapshot;

    Directory(Pool pool, DirectoryTable table, Snapshots snapshots) {
        this.pool = pool;
        this.table = table;
        this.snapshots = snapshots;
    }

    /** On a worker thread: reading and indexing everything takes seconds, which no event loop has. */
    public Uni<Void> reload() {
        return pool.withTransaction(transaction ->
                        transaction.query(OF_ONE_MOMENT).execute().chain(() -> rows(transaction)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> snapshots.of(rows.entries(), rows.ended()))
                .invoke(fresh -> snapshot = fresh)
                .replaceWithVoid();
    }

    private record Rows(List<Entry> entries, List<Ended> ended) {}

    private Uni<Rows> rows(SqlConnection transaction) {
        return table.ended(transaction)
                .chain(ended -> table.entries(transaction).map(entries -> new Rows(entries, ended)));
    }

    public boolean isOpen() {
        return snapshot != null;
    }

    /** @throws DirectoryLoading before the first snapshot */
    public Searchable searchable() {
        return now().searchable();
    }

    /** @throws DirectoryLoading before the first snapshot */
    public Optional<Collectivity> find(CollectivityId id) {
        return now().get(id.toString())
                .map(entry -> EventJson.readKept(entry.document().json(), Collectivity.class));
    }

    /** @throws DirectoryLoading before the first snapshot */
    Snapshot now() {
        var current = snapshot;
        if (current == null) {
            throw new DirectoryLoading();
        }
        return current;
    }
}
