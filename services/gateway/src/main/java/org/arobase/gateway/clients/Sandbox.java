package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.Role;

/** Keys for whoever wants to try: they write for fictive authorities, and stop working by themselves. */
@ApplicationScoped
class Sandbox {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final List<String> GRANTS = List.of(new Grant(Role.CONTRIBUTOR, Grant.FICTIVE).text());

    private final NewClients made;
    private final SandboxConfig config;
    private final Clock clock;

    Sandbox(NewClients made, SandboxConfig config, Clock clock) {
        this.made = made;
        this.config = config;
        this.clock = clock;
    }

    /** Fails with a problem: 422 for a name that does not fit, 429 when too many were made. */
    @WithTransaction
    Uni<ClientWithKey> key(String name) {
        var content = new ClientContent(name == null ? "Sandbox" : name, List.of(), GRANTS);
        ClientInvalid.unless(ClientRules.violations(content));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return ClientEntity.sandboxesSince(now.minus(HOUR))
                .invoke(this::requireFew)
                .chain(few -> made.client(content, "sandbox", now.plus(config.life())));
    }

    private void requireFew(long lately) {
        if (lately >= config.hourly()) {
            throw new SandboxFull(config.hourly(), WAIT);
        }
    }
}
