package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.actions.collectivities.Collectivities;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.identity.Caller;

/** Reads one action, then what is known of its authority, in one session: a read holds one connection. */
@ApplicationScoped
class ShownActions {

    private final Actions actions;
    private final Collectivities collectivities;

    ShownActions(Actions actions, Collectivities collectivities) {
        this.actions = actions;
        this.collectivities = collectivities;
    }

    @WithSession
    Uni<ShownAction> find(UUID id, Caller caller) {
        return actions.find(id, caller).flatMap(this::shown);
    }

    private Uni<ShownAction> shown(Action action) {
        return collectivities
                .find(action.collectivity())
                .map(DerivedOfAction::of)
                .map(derived -> new ShownAction(action, derived));
    }
}
