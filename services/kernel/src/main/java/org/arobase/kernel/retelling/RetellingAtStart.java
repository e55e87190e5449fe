package org.arobase.kernel.retelling;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.arobase.kernel.outbox.RelayConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says everything again after a restore, before the service does anything else, however long broker or database are away. */
@Singleton
class RetellingAtStart {

    private static final Logger LOG = Logger.getLogger(RetellingAtStart.class);

    /** Before whoever writes at start, before events are received or sent, and before requests are answered. */
    private static final int FIRST = 1;

    private static final Duration REST = Duration.ofSeconds(2);

    private final Optional<String> restore;
    private final RelayConfig relay;
    private final Retelling retelling;

    RetellingAtStart(
            @ConfigProperty(name = "arobase.restored") Optional<String> restore,
            RelayConfig relay,
            Retelling retelling) {
        this.restore = restore;
        this.relay = relay;
        this.retelling = retelling;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        if (relay.enabled()) {
            restore.ifPresent(this::untilDone);
        }
    }

    private void untilDone(String id) {
        while (!isDone(id)) {
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    private boolean isDone(String id) {
        try {
            retelling.once(id);
            return true;
        } catch (Throwable outage) {
            LOG.warnf("waits to say everything again after a restore: %s", outage.getMessage());
            return false;
        }
    }
}
