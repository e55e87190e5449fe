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
        return ActionReads.findAuthored(id).map(found -> shown(found, caller, language));
    }

    /** Fails as a read does. */
    @WithSession
    Uni<Seen> see(UUID id, Caller caller) {
        return ActionReads.findAuthored(id).map(found -> seen(found.action(), caller));
    }

    /** An action that the caller reads, and perhaps writes. */
    record Seen(Readable action, boolean writable) {}

    private static Seen seen(RecordedAction action, Caller caller) {
        var readable = WriteRight.visible(action, caller).asReadable();
        return new Seen(readable, WriteRight.holds(caller, action.collectivity()));
    }

    private static ShownAction shown(Authored found, Caller caller, String language) {
        var state = WriteRight.visible(found.action(), caller).asReadable().state();
        return new ShownAction(state, DerivedOfAction.of(found, language));
    }
}
