package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.collectivities.structures.Turns;
import org.arobase.contracts.Topics;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Problems;

/** Who administers which authority; all of it in the transaction of whoever asks. */
@ApplicationScoped
public class Administrators {

    private final Turns turns;
    private final Outbox outbox;

    Administrators(Turns turns, Outbox outbox) {
        this.turns = turns;
        this.outbox = outbox;
    }

    /** Fails with a problem: 401 for nobody, 403 for whoever neither administers the authority nor the platform. */
    public Uni<Void> require(Caller caller, String collectivity) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        if (caller.hasAny(Role.ADMIN)) {
            return Uni.createFrom().voidItem();
        }
        if (collectivity == null) {
            throw Problems.forbidden();
        }
        if (caller.entities(Role.COLLECTIVITY_ADMIN).contains(collectivity)) {
            return Uni.createFrom().voidItem();
        }
        return AdministratorEntity.client(collectivity)
                .invoke(held -> {
                    if (held.filter(caller.client()::equals).isEmpty()) {
                        throw Problems.forbidden();
                    }
                })
                .replaceWithVoid();
    }

    /** Told to the gateway, which makes a role of its client of it. */
    Uni<Void> appoint(Claim approved) {
        return AdministratorEntity.add(approved)
                .chain(state -> outbox.append(Topics.ADMINISTRATORS.event("appointed", state)));
    }

    /** Fails with a problem where the authority has one. */
    Uni<Void> requireNone(String collectivity) {
        return turns.take("administrator " + collectivity)
                .chain(() -> AdministratorEntity.client(collectivity))
                .invoke(held -> held.ifPresent(client -> {
                    throw new AdministratorExists(collectivity);
                }))
                .replaceWithVoid();
    }
}
