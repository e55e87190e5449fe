package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.jboss.logging.Logger;

/** Takes an action out of public sight, and back. To whoever follows it is withdrawn meanwhile. */
@ApplicationScoped
class Archive {

    private static final Logger LOG = Logger.getLogger(Archive.class);
    private static final String REASON = "archived";

    private final Outbox outbox;
    private final Clock clock;

    Archive(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> archive(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asPublished)
                .invoke(published -> Preconditions.requireMatch(write.ifMatch(), published.version()))
                .map(published -> published.archive(clock.instant()))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announceLeave)
                .map(Archived::state);
    }

    @WithTransaction
    Uni<Action> restore(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asArchived)
                .invoke(archived -> Preconditions.requireMatch(write.ifMatch(), archived.version()))
                .map(archived -> archived.restore(clock.instant()))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announceReturn)
                .map(Published::state);
    }

    private Uni<Void> announceLeave(Archived action) {
        LOG.infof("action archived: action=%s collectivity=%s", action.id(), action.collectivity());
        return outbox.append(Topics.ACTIONS.withdrawn(new Withdrawal(action.id().toString(), REASON, List.of())));
    }

    /** No second publication: nobody is told of something new. */
    private Uni<Void> announceReturn(Published action) {
        LOG.infof("action restored: action=%s collectivity=%s", action.id(), action.collectivity());
        return outbox.append(Topics.ACTIONS.event("updated", action.state()));
    }
}
