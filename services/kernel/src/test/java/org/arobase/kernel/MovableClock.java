package org.arobase.kernel;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still once it was told to, and then goes as far as it is told. */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {

    private final Clock real = Clock.tickMillis(ZoneOffset.UTC);
    private volatile Instant fixed;

    public void stop() {
        fixed = real.instant();
    }

    public void advance(Duration duration) {
        fixed = fixed.plus(duration);
    }

    public void goOn() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        var now = fixed;
        return now == null ? real.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tickMillis(zone);
    }
}
