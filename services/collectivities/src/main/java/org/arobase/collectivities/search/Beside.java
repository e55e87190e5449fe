package org.arobase.collectivities.search;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Work that goes on beside whoever needs it, on a thread of its own: of the threads that all share there is one where there
 * are two processors, and that one may be waiting for this very work.
 */
public final class Beside {
    private Beside() {}

    public static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("directory").start(task));
    }
}
