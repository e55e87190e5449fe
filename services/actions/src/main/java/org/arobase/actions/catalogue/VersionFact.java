package org.arobase.actions.catalogue;

import java.util.Objects;
import org.arobase.actions.catalogue.RecordedAction.Archived;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Reserved;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;

/** What a write did to an action, as its states before and after tell. */
enum VersionFact {
    CREATED,
    EDITED,
    PUBLISHED,
    RESERVED,
    OPENED,
    PINNED,
    UNPINNED,
    ARCHIVED,
    RESTORED,
    WITHDRAWN;

    /** @param before null for one that was not there */
    static VersionFact of(RecordedAction before, RecordedAction after) {
        return switch (after) {
            case Draft draft -> before == null ? CREATED : EDITED;
            case Published published -> ofPublished(before, published);
            case Reserved reserved -> ofReserved(before);
            case Archived archived -> ARCHIVED;
            case Withdrawn withdrawn -> WITHDRAWN;
        };
    }

    private static VersionFact ofPublished(RecordedAction before, Published after) {
        return switch (before) {
            case Archived archived -> RESTORED;
            case Published published -> ofHighlight(published.highlight(), after.highlight());
            case Reserved reserved -> OPENED;
            case null, default -> PUBLISHED;
        };
    }

    private static VersionFact ofReserved(RecordedAction before) {
        return switch (before) {
            case Archived archived -> RESTORED;
            case Published published -> RESERVED;
            case Reserved reserved -> EDITED;
            case null, default -> PUBLISHED;
        };
    }

    private static VersionFact ofHighlight(Integer before, Integer after) {
        if (Objects.equals(before, after)) {
            return EDITED;
        }
        return after == null ? UNPINNED : PINNED;
    }
}
