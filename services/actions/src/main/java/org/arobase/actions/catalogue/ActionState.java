package org.arobase.actions.catalogue;

import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Reserved;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;

/** The states as a row names them. */
enum ActionState {
    DRAFT,
    PUBLISHED,
    /** Published for members of the association only. */
    RESERVED,
    ARCHIVED,
    WITHDRAWN;

    static ActionState of(RecordedAction action) {
        return switch (action) {
            case Draft draft -> DRAFT;
            case Published published -> PUBLISHED;
            case Reserved reserved -> RESERVED;
            case Archived archived -> ARCHIVED;
            case Withdrawn withdrawn -> WITHDRAWN;
        };
    }

    /** As readers are told: what is for members is published, and its visibility says for whom. */
    String told() {
        return this == RESERVED ? PUBLISHED.name() : name();
    }
}
