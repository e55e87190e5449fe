package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far the action has come")
public enum ActionStage {
    IDEA,
    ONGOING,
    PERMANENT,
    ENDED,
    ABANDONED
}
