package org.arobase.kernel.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The number of events of others that a service has not applied yet. */
@Singleton
public class InboxMetrics {

    public static final String LAG = "arobase.inbox.lag";

    void register(@Observes StartupEvent event, MeterRegistry registry, Inbox inbox) {
        if (inbox.isSubscribed()) {
            Gauge.builder(LAG, inbox, Inbox::lag)
                    .description("Events in the subscribed topics that are not applied yet")
                    .register(registry);
        }
    }
}
