package org.arobase.kernel.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

class TimeProducer {

    /** Milliseconds are what JSON, PostgreSQL and Kafka all keep, so an instant reads the same everywhere. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
