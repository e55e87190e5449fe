package org.arobase.kernel.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The number of a service's own events that the broker has not acknowledged yet. */
@Singleton
class RelayMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, RelayConfig config, Relay relay) {
        if (config.enabled()) {
            Gauge.builder("arobase.outbox.waiting", relay, Relay::waiting)
                    .description("Events in the outbox that the broker has not acknowledged yet")
                    .register(registry);
        }
    }
}
