package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Readable;
import org.arobase.kernel.identity.Caller;

/** Reads one action as whoever asks may see it. */
@ApplicationScoped
class ShownActions {

    private final PublicActions publicActions;

    ShownActions(PublicActions publicActions) {
        this.publicActions = publicActions;
    }

    Uni<ShownAction> find(UUID id, Caller caller, String language) {
        return publicActions
                .find(id)
                .onItem()
                .ifNull()
                .switchTo(() -> ofCaller(id, caller))
                .map(found -> shown(found, language));
    }

    /** What is not public may be the caller's. */
    private static Uni<Authored> ofCaller(UUID id, Caller caller) {
        return Panache.withSession(
                () -> ActionReads.findAuthored(id).call(found -> WriteRight.visible(found.action(), caller)));
    }

    /** Fails as a read does. */
    @WithSession
    Uni<Seen> see(UUID id, Caller caller) {
        return ActionReads.findAuthored(id)
                .flatMap(found -> WriteRight.visible(found.action(), caller))
                .map(RecordedAction::asReadable)
                .flatMap(action -> WriteRight.reach(action, caller).map(reach -> new Seen(action, reach)));
    }

    /** An action that the caller reads. */
    record Seen(Readable action, Reach reach) {}

    private static ShownAction shown(Authored found, String language) {
        return new ShownAction(found.action().asReadable().state(), DerivedOfAction.of(found, language));
    }
}
