package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;

/** Reads one action as whoever asks may see it. */
@ApplicationScoped
class ShownActions {

    @WithSession
    Uni<ShownAction> find(UUID id, Caller caller, String language) {
        return ActionReads.findAuthored(id).map(found -> shown(found, caller, language));
    }

    /** Fails as a read does. */
    @WithSession
    Uni<Void> requireReadable(UUID id, Caller caller) {
        return ActionReads.findAuthored(id)
                .invoke(found -> WriteRight.visible(found.action(), caller).asReadable())
                .replaceWithVoid();
    }

    private static ShownAction shown(Authored found, Caller caller, String language) {
        var state = WriteRight.visible(found.action(), caller).asReadable().state();
        return new ShownAction(state, DerivedOfAction.of(found, language));
    }
}
