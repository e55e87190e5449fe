package org.arobase.journal.sequence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.arobase.kernel.inbox.InboxMetrics;

/** Where the journal stands, and what it has not read yet. */
@Singleton
class JournalMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, Sequencer sequencer, Head head) {
        Gauge.builder("arobase.journal.head", head, Head::sequence)
                .description("The last sequence number this instance knows of")
                .register(registry);
        Gauge.builder(InboxMetrics.LAG, sequencer, Sequencer::lag)
                .description("Events in the public topics that are not in the journal yet")
                .register(registry);
    }
}
