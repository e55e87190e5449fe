package org.arobase.label.score;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A campaign or a grid that came with this version has its scores before the service answers. */
@ApplicationScoped
class ScoresAtStart {

    /** After the campaigns are there, before the first event is received. */
    private static final int AFTER_CAMPAIGNS = 200;

    private final Pool pool;
    private final Scores scores;

    ScoresAtStart(Pool pool, Scores scores) {
        this.pool = pool;
        this.scores = scores;
    }

    void start(@Observes @Priority(AFTER_CAMPAIGNS) StartupEvent event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(
                transaction -> scores.begin(transaction).chain(() -> scores.recomputeAtStart(transaction))));
    }
}
