package org.arobase.actions.catalogue;

import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;

/** The states as a row names them. */
enum ActionState {
    DRAFT,
    PUBLISHED,
    ARCHIVED,
    WITHDRAWN;

    static ActionState of(RecordedAction action) {
        return switch (action) {
            case Draft draft -> DRAFT;
            case Published published -> PUBLISHED;
            case Archived archived -> ARCHIVED;
            case Withdrawn withdrawn -> WITHDRAWN;
        };
    }
}
