package org.arobase.label.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "DRAFT: being written; VALIDATED: nothing in it keeps it from being published; PUBLISHED: never"
                + " changes; SUPERSEDED: a later one of its year was published, it still scores what it scored")
public enum GridState {
    DRAFT,
    VALIDATED,
    PUBLISHED,
    SUPERSEDED
}
