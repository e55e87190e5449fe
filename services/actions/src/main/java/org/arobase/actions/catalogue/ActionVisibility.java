package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who reads a published action: everyone, or members of the association")
public enum ActionVisibility {
    PUBLIC,
    MEMBERS
}
