package org.arobase.actions.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.nomenclature.Edition;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.actions.Action;

/** An action in the state it is in: what a state does not allow does not compile. */
sealed interface RecordedAction {

    Dossier dossier();

    default UUID id() {
        return dossier().id();
    }

    default long version() {
        return dossier().version();
    }

    default String collectivity() {
        return dossier().content().collectivity();
    }

    /** An action that may be written on. */
    sealed interface Editable extends RecordedAction {

        Editable edit(ActionContent content, Edition edition, Instant now);

        Action state();
    }

    /** Seen by those who may write it only. */
    record Draft(Dossier dossier) implements Editable {

        static Draft open(UUID id, ActionContent content, Edition edition, boolean fictive, Instant now) {
            return new Draft(Dossier.open(id, content, edition, fictive, now));
        }

        @Override
        public Draft edit(ActionContent content, Edition edition, Instant now) {
            return new Draft(dossier.rewritten(content, edition, now));
        }

        Published publish(Instant now) {
            PublicationRules.require(dossier.content());
            return new Published(dossier.touched(now), now);
        }

        @Override
        public Action state() {
            return dossier.state(null);
        }
    }

    record Published(Dossier dossier, Instant publishedAt) implements Editable {

        @Override
        public Published edit(ActionContent content, Edition edition, Instant now) {
            PublicationRules.require(content);
            return new Published(dossier.rewritten(content, edition, now), publishedAt);
        }

        Withdrawn withdraw(WithdrawalReason reason, Instant now) {
            return new Withdrawn(dossier.touched(now), publishedAt, reason);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt);
        }
    }

    /** Was public once, and is no more. */
    record Withdrawn(Dossier dossier, Instant publishedAt, WithdrawalReason reason) implements RecordedAction {

        Withdrawal withdrawal() {
            return new Withdrawal(dossier.id().toString(), reason.slug(), List.of());
        }
    }

    default Draft asDraft() {
        return switch (this) {
            case Draft draft -> draft;
            case Published published -> throw new ActionAlreadyPublished(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Published asPublished() {
        return switch (this) {
            case Draft draft -> throw new ActionNotPublished(id());
            case Published published -> published;
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Editable asEditable() {
        return switch (this) {
            case Editable editable -> editable;
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }
}
