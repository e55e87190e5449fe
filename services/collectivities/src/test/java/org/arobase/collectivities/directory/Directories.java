package org.arobase.collectivities.directory;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Directories of other databases than that of the service, for tests of other features. */
@ApplicationScoped
public class Directories {
    private final DirectoryTable table;
    private final Snapshots snapshots;

    Directories(DirectoryTable table, Snapshots snapshots) {
        this.table = table;
        this.snapshots = snapshots;
    }

    public Directory of(Pool pool) {
        return new Directory(pool, table, snapshots);
    }
}
