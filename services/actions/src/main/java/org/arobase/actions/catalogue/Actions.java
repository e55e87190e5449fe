package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Editable;
import org.arobase.actions.catalogue.RecordedAction.Shared;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.http.MergePatch;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.problem.Violation;

/** What can be done to one action of the directory. */
@ApplicationScoped
class Actions {

    private final Nomenclatures nomenclatures;
    private final Mentioned mentioned;
    private final MergePatch patches;
    private final Chronicle chronicle;
    private final Clock clock;

    Actions(Nomenclatures nomenclatures, Mentioned mentioned, MergePatch patches, Chronicle chronicle, Clock clock) {
        this.nomenclatures = nomenclatures;
        this.mentioned = mentioned;
        this.patches = patches;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Action> edit(UUID id, ObjectNode patch, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asEditable)
                .invoke(action -> Preconditions.requireMatch(write.ifMatch(), action.version()))
                .flatMap(action ->
                        edited(action, patch).flatMap(edited -> chronicle.write(action, edited, write.caller())))
                .map(Editable::state);
    }

    @WithTransaction
    Uni<Action> publish(UUID id, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asDraft)
                .invoke(draft -> Preconditions.requireMatch(write.ifMatch(), draft.version()))
                .flatMap(draft -> chronicle.write(draft, draft.publish(clock.instant()), write.caller()))
                .map(Shared::state);
    }

    @WithTransaction
    Uni<Void> withdraw(UUID id, WithdrawalReason reason, Write write) {
        return ActionEntity.lock(id)
                .flatMap(action -> WriteRight.writable(action, write.caller()))
                .map(RecordedAction::asLeaving)
                .invoke(leaving -> Preconditions.requireMatch(write.ifMatch(), leaving.version()))
                .flatMap(leaving -> chronicle.write(leaving, leaving.withdraw(reason, clock.instant()), write.caller()))
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
}
