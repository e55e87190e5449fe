package org.arobase.journal.sequence;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.arobase.kernel.problem.Problems;

/** The last sequence number known here, and those who wait for a later one. */
@ApplicationScoped
public class Head {

    /** Waiting costs a few hundred bytes each; this many are more than one instance can serve. */
    private static final int MOST_WAITERS = 10_000;

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private volatile long sequence;

    public boolean isAwaited() {
        return !waiters.isEmpty();
    }

    long sequence() {
        return sequence;
    }

    public void moved(long to) {
        sequence = Math.max(sequence, to);
        for (var waiter : waiters) {
            if (waiter.beyond < sequence && waiters.remove(waiter)) {
                waiter.emitter.complete(null);
            }
        }
    }

    /** Completes when the journal has grown beyond a sequence number, or when the time is over. */
    public Uni<Void> awaitBeyond(long known, Duration atMost) {
        if (waiters.size() >= MOST_WAITERS) {
            return Uni.createFrom().failure(() -> Problems.unavailable(1));
        }
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    var waiter = new Waiter(known, emitter);
                    waiters.add(waiter);
                    emitter.onTermination(() -> waiters.remove(waiter));
                    moved(sequence);
                })
                .ifNoItem()
                .after(atMost)
                .recoverWithItem((Void) null);
    }

    /** Compared by identity: two may wait for the same. */
    private static final class Waiter {
        private final long beyond;
        private final UniEmitter<? super Void> emitter;

        private Waiter(long beyond, UniEmitter<? super Void> emitter) {
            this.beyond = beyond;
            this.emitter = emitter;
        }
    }
}
