package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Shared;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.Preconditions;

/** Takes an action out of others' sight, and back. To whoever follows it is withdrawn meanwhile. */
@ApplicationScoped
class Archive {

    private final Chronicle chronicle;
    private final Clock clock;

    Archive(Chronicle chronicle, Clock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> archive(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asShared)
                .invoke(shared -> Preconditions.requireMatch(write.ifMatch(), shared.version()))
                .flatMap(shared -> chronicle.write(shared, shared.archive(clock.instant()), write.caller()))
                .map(Archived::state);
    }

    @WithTransaction
    Uni<Action> restore(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asArchived)
                .invoke(archived -> Preconditions.requireMatch(write.ifMatch(), archived.version()))
                .flatMap(archived -> chronicle.write(archived, archived.restore(clock.instant()), write.caller()))
                .map(Shared::state);
    }
}
