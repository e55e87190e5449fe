package org.arobase.label.grid;

import java.time.Instant;

/** A grid in the state it is in: what a state does not allow does not compile. */
sealed interface RecordedGrid {

    GridDossier dossier();

    GridView view();

    default String id() {
        return dossier().id();
    }

    default long version() {
        return dossier().version();
    }

    /** Seen by those who may write it only. */
    sealed interface Unpublished extends RecordedGrid {

        /** What was checked is no longer what is written. */
        default Draft edit(GridDocument document, Instant now) {
            return new Draft(dossier().rewritten(document, now));
        }

        /** @throws GridInvalid naming every fault */
        default Validated validate(Instant now) {
            Publishable.require(dossier().document());
            return new Validated(dossier().touched(now));
        }
    }

    record Draft(GridDossier dossier) implements Unpublished {

        @Override
        public GridView view() {
            return GridView.of(this, GridState.DRAFT, null, null);
        }
    }

    record Validated(GridDossier dossier) implements Unpublished {

        /** @throws GridInvalid where what was found good is not any more: what is checked grows with the platform */
        Published publish(Instant now) {
            Publishable.require(dossier.document());
            return new Published(dossier.touched(now), now);
        }

        @Override
        public GridView view() {
            return GridView.of(this, GridState.VALIDATED, null, null);
        }
    }

    record Published(GridDossier dossier, Instant publishedAt) implements RecordedGrid {

        Superseded supersede(String by, Instant now) {
            return new Superseded(dossier.touched(now), publishedAt, by);
        }

        @Override
        public GridView view() {
            return GridView.of(this, GridState.PUBLISHED, publishedAt, null);
        }
    }

    /** Scores for ever what it scored. */
    record Superseded(GridDossier dossier, Instant publishedAt, String by) implements RecordedGrid {

        @Override
        public GridView view() {
            return GridView.of(this, GridState.SUPERSEDED, publishedAt, by);
        }
    }

    default Unpublished asUnpublished() {
        return switch (this) {
            case Unpublished draft -> draft;
            case Published published -> throw new GridImmutable(id());
            case Superseded superseded -> throw new GridImmutable(id());
        };
    }

    default Validated asValidated() {
        return switch (this) {
            case Validated validated -> validated;
            case Draft draft -> throw new GridNotValidated(id());
            case Published published -> throw new GridImmutable(id());
            case Superseded superseded -> throw new GridImmutable(id());
        };
    }
}
