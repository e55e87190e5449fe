package org.arobase.local.process;

import java.time.Duration;

/** At once, then after 1, 2, 4, 8, 16, then always 30 seconds. */
final class Backoff {
    private static final int LONGEST_SECONDS = 30;
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    static Duration after(int failures) {
        var seconds = (1 << Math.min(failures - 1, DOUBLINGS)) / 2;
        return Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
    }
}
