package org.arobase.gateway.clients;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problem;
import org.jboss.logging.Logger;

/** Who is let in, with which roles, and who no longer. */
@ApplicationScoped
class Registrations {

    private static final Logger LOG = Logger.getLogger(Registrations.class);

    private final NewClients made;
    private final Clock clock;

    Registrations(NewClients made, Clock clock) {
        this.made = made;
        this.clock = clock;
    }

    /** @throws Problem 401 for nobody, 403 for who administers neither the platform nor any authority */
    static Caller requireAdministering(Caller caller) {
        return caller.entities(Role.COLLECTIVITY_ADMIN).isEmpty() ? caller.require(Role.ADMIN) : caller;
    }

    /** In the transaction of whoever asks. */
    Uni<ClientWithKey> register(ClientContent content, Caller by) {
        ClientInvalid.unless(ClientRules.violations(content));
        requireTheirs(content, by);
        return made.client(content, by.client(), null)
                .invoke(client -> LOG.infof("client registered: client=%s by=%s", client.id(), by.client()));
    }

    @WithSession
    Uni<RegisteredClient> read(UUID id, Caller caller) {
        return ClientEntity.find(id).invoke(row -> requireKnowing(row, caller)).chain(Registrations::state);
    }

    /** None of its keys is answered any more; again, it stays as it is. */
    @WithTransaction
    Uni<RegisteredClient> revoke(UUID id, Caller caller, String ifMatch) {
        return ClientEntity.lock(id)
                .invoke(row -> requireKnowing(row, caller))
                .invoke(row -> Preconditions.requireMatch(ifMatch, row.version))
                .invoke(row -> requireNotFirst(id))
                .call(row -> ApiKeyEntity.revokeAll(id, now()))
                .invoke(this::end)
                .call(Panache::flush)
                .chain(Registrations::state)
                .invoke(client -> LOG.infof("client revoked: client=%s by=%s", id, caller.client()));
    }

    private void end(ClientEntity row) {
        if (row.revokedAt == null) {
            row.revokedAt = now();
            row.version++;
        }
    }

    /** Administrators let in anybody; who administers an authority, those who may contribute there and do nothing else. */
    private static void requireTheirs(ClientContent content, Caller by) {
        var theirs = by.entities(Role.COLLECTIVITY_ADMIN);
        if (!by.hasAny(Role.ADMIN)
                && ClientRules.authority(content).filter(theirs::contains).isEmpty()) {
            throw new ClientNotYours(theirs);
        }
    }

    /** Administrators know of everybody, everyone else of themselves and of those of an authority they administer. */
    private static void requireKnowing(ClientEntity row, Caller caller) {
        var isTheirs = row.authority != null
                && caller.entities(Role.COLLECTIVITY_ADMIN).contains(row.authority);
        if (!isTheirs && !caller.hasAny(Role.ADMIN) && !caller.client().equals(row.id.toString())) {
            throw new ClientNotFound(row.id);
        }
    }

    private static void requireNotFirst(UUID id) {
        if (id.equals(FirstAdmin.ID)) {
            throw new ClientIsFirst();
        }
    }

    private static Uni<RegisteredClient> state(ClientEntity row) {
        return GrantedRoleEntity.of(row.id).map(grants -> RegisteredClient.of(row, grants));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
