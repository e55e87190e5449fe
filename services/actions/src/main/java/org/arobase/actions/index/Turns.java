package org.arobase.actions.index;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One at a time: who asks while one is under way waits for the next, which all who wait share. */
final class Turns {

    private final Supplier<Uni<Void>> work;
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private boolean busy;

    Turns(Supplier<Uni<Void>> work) {
        this.work = work;
    }

    /** Ends when one that began after now has ended. */
    Uni<Void> next() {
        var mine = new CompletableFuture<Void>();
        if (enter(mine)) {
            begin();
        }
        return Uni.createFrom().completionStage(mine);
    }

    private synchronized boolean enter(CompletableFuture<Void> mine) {
        waiting.add(mine);
        var first = !busy;
        busy = true;
        return first;
    }

    private void begin() {
        var served = take();
        Uni.createFrom()
                .deferred(work::get)
                .subscribe()
                .with(
                        done -> end(() -> served.forEach(each -> each.complete(null))),
                        failure -> end(() -> served.forEach(each -> each.completeExceptionally(failure))));
    }

    private synchronized List<CompletableFuture<Void>> take() {
        var served = waiting;
        waiting = new ArrayList<>();
        return served;
    }

    private void end(Runnable tell) {
        var again = isWaitedFor();
        tell.run();
        if (again) {
            begin();
        }
    }

    private synchronized boolean isWaitedFor() {
        busy = !waiting.isEmpty();
        return busy;
    }
}
