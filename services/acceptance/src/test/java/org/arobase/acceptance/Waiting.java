package org.arobase.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what the platform does on its own. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(50);

    static void until(Runnable assertions) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertions.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                aMoment();
            }
        }
    }

    static void aMoment() {
        LockSupport.parkNanos(MOMENT.toNanos());
    }

    private Waiting() {}
}
