package org.arobase.actions.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.arobase.actions.nomenclature.Edition;
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

    /** Whether members of the association read it, and nobody else, once it is published. */
    default boolean isForMembers() {
        return dossier().content().visibility() == ActionVisibility.MEMBERS;
    }

    /** An action that those who may write it read. */
    sealed interface Readable extends RecordedAction {

        Action state();
    }

    /** An action that may be written on. */
    sealed interface Editable extends Readable {

        Editable edit(ActionContent content, Edition edition, Instant now);
    }

    /** An action that others than its writers read or have read, and that may leave for good. */
    sealed interface Leaving extends Readable {

        /** When it became public; null while it never was. */
        Instant publishedAt();

        default Withdrawn withdraw(WithdrawalReason reason, Instant now) {
            return new Withdrawn(dossier().touched(now), publishedAt(), reason);
        }
    }

    /** An action that others than its writers read: everyone, or members of the association. */
    sealed interface Shared extends Editable, Leaving {

        /**
         * As its content says for whom.
         *
         * @param publishedAt null where it was not public before
         * @param highlight its rank so far, or null
         */
        static Shared of(Dossier dossier, Instant publishedAt, Integer highlight, Instant now) {
            PublicationRules.require(dossier.content());
            return dossier.content().visibility() == ActionVisibility.MEMBERS
                    ? new Reserved(dossier, publishedAt)
                    : new Published(dossier, publishedAt == null ? now : publishedAt, highlight);
        }

        @Override
        Shared edit(ActionContent content, Edition edition, Instant now);

        default Archived archive(Instant now) {
            return new Archived(dossier().touched(now), publishedAt());
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

        Shared publish(Instant now) {
            return Shared.of(dossier.touched(now), null, null, now);
        }

        @Override
        public Action state() {
            return dossier.state(null, null);
        }
    }

    /** @param highlight its rank among those that its authority shows first, or null */
    record Published(Dossier dossier, Instant publishedAt, Integer highlight) implements Shared {

        @Override
        public Shared edit(ActionContent content, Edition edition, Instant now) {
            return Shared.of(dossier.rewritten(content, edition, now), publishedAt, highlight, now);
        }

        /** @param rank null to show it among the others again */
        Published pin(Integer rank, Instant now) {
            return new Published(dossier.touched(now), publishedAt, rank);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt, highlight);
        }
    }

    /** Published for members of the association: to everybody else it is not there. */
    record Reserved(Dossier dossier, Instant publishedAt) implements Shared {

        /** Opened, it takes the place that its first public day gives it. */
        @Override
        public Shared edit(ActionContent content, Edition edition, Instant now) {
            return Shared.of(dossier.rewritten(content, edition, now), publishedAt, null, now);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt, null);
        }
    }

    /** Was shared, is kept by its authority, and may be shared again. */
    record Archived(Dossier dossier, Instant publishedAt) implements Leaving {

        /** It takes its place in the list again, which its first day gives it. */
        Shared restore(Instant now) {
            return Shared.of(dossier.touched(now), publishedAt, null, now);
        }

        @Override
        public Action state() {
            return dossier.state(publishedAt, null);
        }
    }

    /** Was shared once, and is no more. */
    record Withdrawn(Dossier dossier, Instant publishedAt, WithdrawalReason reason) implements RecordedAction {}

    default Draft asDraft() {
        return switch (this) {
            case Draft draft -> draft;
            case Shared shared -> throw new ActionAlreadyPublished(id());
            case Archived archived -> throw new ActionArchived(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Published asPublished() {
        return switch (this) {
            case Draft draft -> throw new ActionNotPublished(id());
            case Published published -> published;
            case Reserved reserved -> throw new ActionReserved(id());
            case Archived archived -> throw new ActionArchived(id());
            case Withdrawn withdrawn -> throw new ActionWithdrawn(withdrawn);
        };
    }

    default Shared asShared() {
        return switch (this) {
            case Draft draft -> throw new ActionNotPublished(id());
            case Shared shared -> shared;
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
