package org.arobase.collectivities.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far an import is")
public enum ImportState {
    /** It waits for its turn: one is loaded at a time. */
    QUEUED,
    RUNNING,
    /** It would lose more than one commune in a hundred: nothing happens before somebody says that this is meant. */
    TO_CONFIRM,
    /** Lines cannot be read: nothing of it was loaded. */
    REJECTED,
    /** It stopped for a reason that is not in the file: nothing of it was loaded. */
    FAILED,
    DONE,
    /** Done, or waiting to be confirmed, and another edition has been loaded since. */
    SUPERSEDED;

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
