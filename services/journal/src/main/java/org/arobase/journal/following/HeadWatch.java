package org.arobase.journal.following;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.arobase.journal.sequence.Head;
import org.jboss.logging.Logger;

/** Tells those who wait here of what another instance appended. */
@ApplicationScoped
class HeadWatch {

    private static final Logger LOG = Logger.getLogger(HeadWatch.class);
    /** What this instance appends, it tells at once; this is for the others. */
    private static final long PERIOD_MILLIS = 200;

    private final Vertx vertx;
    private final Pool pool;
    private final Head head;

    HeadWatch(Vertx vertx, Pool pool, Head head) {
        this.vertx = vertx;
        this.pool = pool;
        this.head = head;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(PERIOD_MILLIS, timer -> look());
    }

    private void look() {
        if (head.isAwaited()) {
            pool.query("select sequence from head")
                    .execute()
                    .map(rows -> rows.iterator().next().getLong(0))
                    .subscribe()
                    .with(head::moved, failure -> LOG.debugf("head not readable: %s", failure.getMessage()));
        }
    }
}
