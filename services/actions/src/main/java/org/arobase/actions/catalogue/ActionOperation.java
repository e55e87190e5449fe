package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who runs the action for the authority")
public enum ActionOperation {
    DIRECT,
    FUNDED_ASSOCIATION,
    DELEGATE,
    PROVIDER
}
