package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What kind of thing the action is")
public enum ActionType {
    PROJECT,
    PLACE,
    EVENT,
    SERVICE,
    TOOL
}
