package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Editable;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.MergePatch;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.outbox.Outbox;
import org.arobase.kernel.problem.Violation;
import org.jboss.logging.Logger;

/** What can be done to one action of the directory. */
@ApplicationScoped
class Actions {

    private static final Logger LOG = Logger.getLogger(Actions.class);

    private final Nomenclatures nomenclatures;
    private final Mentioned mentioned;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    Actions(Nomenclatures nomenclatures, Mentioned mentioned, MergePatch patches, Outbox outbox, Clock clock) {
        this.nomenclatures = nomenclatures;
        this.mentioned = mentioned;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> edit(UUID id, ObjectNode patch, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asEditable)
                .invoke(action -> Preconditions.requireMatch(write.ifMatch(), action.version()))
                .flatMap(action -> edited(action, patch))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announceEdit)
                .map(Editable::state);
    }

    @WithTransaction
    Uni<Action> publish(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asDraft)
                .invoke(draft -> Preconditions.requireMatch(write.ifMatch(), draft.version()))
                .map(draft -> draft.publish(clock.instant()))
                .call(action -> Trail.store(action, write.caller()))
                .call(published -> announce("published", published))
                .map(Published::state);
    }

    @WithTransaction
    Uni<Void> withdraw(UUID id, WithdrawalReason reason, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asLeaving)
                .invoke(leaving -> Preconditions.requireMatch(write.ifMatch(), leaving.version()))
                .map(leaving -> leaving.withdraw(reason, clock.instant()))
                .call(action -> Trail.store(action, write.caller()))
                .call(this::announce)
                .replaceWithVoid();
    }

    private Uni<Editable> edited(Editable action, ObjectNode patch) {
        var before = action.dossier().content();
        return patches.apply(patch, before, ActionContent.class)
                .flatMap(content -> mentioned
                        .violations(action.id(), content, Mentions.of(before))
                        .map(absent -> edited(action, content, absent)));
    }

    private Editable edited(Editable action, ActionContent content, List<Violation> absent) {
        var edition = nomenclatures.current();
        ActionInvalid.unless(
                ContentRules.violations(content, edition),
                AuthorRules.unchanged(action.collectivity(), content),
                absent);
        return action.edit(content, edition, clock.instant());
    }

    private Uni<Void> announceEdit(Editable action) {
        return switch (action) {
            case Draft draft -> Uni.createFrom().voidItem();
            case Published published -> announce("updated", published);
        };
    }

    private Uni<Void> announce(String fact, Published action) {
        LOG.infof("action %s: action=%s collectivity=%s", fact, action.id(), action.collectivity());
        return outbox.append(Topics.ACTIONS.event(fact, action.state()));
    }

    private Uni<Void> announce(Withdrawn action) {
        LOG.infof("action withdrawn: action=%s reason=%s", action.id(), action.reason());
        return outbox.append(Topics.ACTIONS.withdrawn(action.withdrawal()));
    }
}
