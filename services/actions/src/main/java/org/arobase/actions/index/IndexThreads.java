package org.arobase.actions.index;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.arobase.kernel.problem.Problems;

/** Where the index works: as many threads as there are processors, so that event loops stay free and crowds queue. */
@ApplicationScoped
class IndexThreads {

    /** Some seconds of searches; who comes after them is told to come again. */
    private static final int QUEUE = 256;

    private static final int RETRY_AFTER_SECONDS = 2;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().availableProcessors(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform().name("index-", 1).daemon().factory());

    <T> Uni<T> run(Supplier<T> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(threads)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> Problems.unavailable(RETRY_AFTER_SECONDS));
    }

    /** Where the caller is: answers are written there. */
    static Executor here() {
        var context = Vertx.currentContext();
        return context == null ? Runnable::run : work -> context.runOnContext(turn -> work.run());
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }
}
