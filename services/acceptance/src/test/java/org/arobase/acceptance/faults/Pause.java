package org.arobase.acceptance.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting that nothing needs to hear of. */
final class Pause {

    private static final Duration BREATH = Duration.ofMillis(150);

    static void breath() {
        of(BREATH);
    }

    static void of(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        for (var left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Pause() {}
}
