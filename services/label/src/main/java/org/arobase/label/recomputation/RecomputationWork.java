package org.arobase.label.recomputation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Goes on with what is not done, whoever has begun it. */
@ApplicationScoped
class RecomputationWork {

    private static final Logger LOG = Logger.getLogger(RecomputationWork.class);

    private final RecomputationStep step;
    private final RecomputationTable table;
    private final RecomputationConfig config;
    private final Pool pool;
    private final Vertx vertx;
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile long timer;

    RecomputationWork(
            RecomputationStep step, RecomputationTable table, RecomputationConfig config, Pool pool, Vertx vertx) {
        this.step = step;
        this.table = table;
        this.config = config;
        this.pool = pool;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) throws Throwable {
        resume();
        timer = vertx.setPeriodic(config.pause().toMillis(), fired -> goOn());
    }

    /** What was given up may go on with a start: another version has come, or somebody has seen to it. */
    void resume() throws Throwable {
        var resumed = VertxContextSupport.subscribeAndAwait(() -> table.resumeAll(pool));
        if (resumed > 0) {
            LOG.infof("recomputations that were given up go on: count=%d", resumed);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    /** Begins unless it is at it; whatever is left then is found when the timer fires. */
    void goOn() {
        if (working.compareAndSet(false, true)) {
            Multi.createBy()
                    .repeating()
                    .uni(this::stretch)
                    .whilst(more -> more)
                    .collect()
                    .last()
                    .onTermination()
                    .invoke(() -> working.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf(failure, "recomputation goes on later"));
        }
    }

    private Uni<Boolean> stretch() {
        return step.next(config.stretch())
                .onFailure(StretchFailed.class)
                .call(failure -> pool.withTransaction(
                        transaction -> table.failed(transaction, (StretchFailed) failure, config.attempts())));
    }
}
