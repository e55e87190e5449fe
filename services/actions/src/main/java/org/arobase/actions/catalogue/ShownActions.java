package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Readable;
import org.arobase.kernel.identity.Caller;

/** Reads one action as whoever asks may see it. */
@ApplicationScoped
class ShownActions {

    @WithSession
    Uni<ShownAction> find(UUID id, Caller caller, String language) {
        return ActionReads.findAuthored(id)
                .call(found -> WriteRight.visible(found.action(), caller))
                .map(found -> shown(found, language));
    }

    /** Fails as a read does. */
    @WithSession
    Uni<Seen> see(UUID id, Caller caller) {
        return ActionReads.findAuthored(id)
                .flatMap(found -> WriteRight.visible(found.action(), caller))
                .map(RecordedAction::asReadable)
                .flatMap(action -> WriteRight.holds(action, caller).map(writable -> new Seen(action, writable)));
    }

    /** An action that the caller reads, and perhaps writes. */
    record Seen(Readable action, boolean writable) {}

    private static ShownAction shown(Authored found, String language) {
        return new ShownAction(found.action().asReadable().state(), DerivedOfAction.of(found, language));
    }
}
