package org.arobase.actions;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Instances that start at once. */
public final class Starts {

    private static final int INSTANCES = 4;

    /** @throws ExecutionException where one of them does not start */
    public static void atOnce(Supplier<Uni<Void>> start) throws InterruptedException, ExecutionException {
        Callable<Void> instance = () -> begin(start);
        try (var threads = Executors.newFixedThreadPool(INSTANCES)) {
            for (var begun : threads.invokeAll(Collections.nCopies(INSTANCES, instance))) {
                begun.get();
            }
        }
    }

    private static Void begin(Supplier<Uni<Void>> start) {
        try {
            return VertxContextSupport.subscribeAndAwait(start);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Starts() {}
}
