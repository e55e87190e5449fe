package org.arobase.kernel.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that has not caught up would answer with yesterday's facts. */
@Readiness
@ApplicationScoped
public class InboxReadiness implements HealthCheck {

    private final Inbox inbox;

    InboxReadiness(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox").status(inbox.isCaughtUp()).build();
    }
}
