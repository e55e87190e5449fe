package org.arobase.actions.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A first search ought not to pay for a start: the service is ready when its index is filled, or has failed to be. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final IndexFeed feed;

    IndexReadiness(IndexFeed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index")
                .status(feed.isSettled())
                .withData("filled", feed.filled() != null)
                .build();
    }
}
