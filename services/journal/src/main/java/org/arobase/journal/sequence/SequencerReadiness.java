package org.arobase.journal.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

@Readiness
@ApplicationScoped
class SequencerReadiness implements HealthCheck {

    private final Sequencer sequencer;

    SequencerReadiness(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sequencer")
                .status(sequencer.isCaughtUp())
                .build();
    }
}
