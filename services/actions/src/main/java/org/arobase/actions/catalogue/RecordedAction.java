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

    /** An action that those who may write it read. */
    sealed interface Readable extends RecordedAction {

        Action state();
    }

    /** An action that may be written on. */
    sealed interface Editable extends Readable {

        Editable edit(ActionContent content, Edition edition, Instant now);
    }

    /** An action that is or was public, and may leave for good. */
    sealed interface Leaving extends Readable {

        Instant publishedAt();

        default Withdrawn withdraw(WithdrawalReason reason, Instant now) {
            return new Withdrawn(dossier().touched(now), publishedAt(), reason);
        }
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
            return new Published(dossier.touched(now), now, null);
        }

        @Override
        public Action state() {
            return dossier.state(null, null);
        }
    }

    /** @param highlight its rank among those that its authority shows first, or null */
    record Published(Dossier dossier, Instant publishedAt, Integer highlight) implements Editable, Leaving {

        @Override
        public Published edit(ActionContent content, Edition edition, Instant now) {
            PublicationRules.require(content);
            return new Published(dossier.rewritten(content, edition, now), publishedAt, highlight);
        }

        /** @param rank null to show it among the others again */
        Published pin(Integer rank, Instant now) {
            return new Published(dossier.touched(now), publishedAt, rank);
        }

        Archived archive(Instant now) {
            return new Archived(dossier.touched(now), publishedAt);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt, highlight);
        }
    }

    /** Was public, is kept by its authority, and may be public again. */
    record Archived(Dossier dossier, Instant publishedAt) implements Leaving {

        /** It takes its place in the list again, which its first day gives it. */
        Published restore(Instant now) {
            PublicationRules.require(dossier.content());
            return new Published(dossier.touched(now), publishedAt, null);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt, null);
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
            case Archived archived -> throw new ActionArchived(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Published asPublished() {
        return switch (this) {
            case Draft draft -> throw new ActionNotPublished(id());
            case Published published -> published;
            case Archived archived -> throw new ActionArchived(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Archived asArchived() {
        return switch (this) {
            case Editable editable -> throw new ActionNotArchived(id());
            case Archived archived -> archived;
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Leaving asLeaving() {
        return switch (this) {
            case Draft draft -> throw new ActionNotPublished(id());
            case Leaving leaving -> leaving;
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Editable asEditable() {
        return switch (this) {
            case Editable editable -> editable;
            case Archived archived -> throw new ActionArchived(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Readable asReadable() {
        return switch (this) {
            case Readable readable -> readable;
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }
}
