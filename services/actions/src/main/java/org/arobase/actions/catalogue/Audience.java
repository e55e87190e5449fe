package org.arobase.actions.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whom an action is for")
public enum Audience {
    RESIDENTS,
    CHILDREN,
    YOUTH,
    FAMILIES,
    SENIORS,
    JOB_SEEKERS,
    DISABLED,
    BUSINESSES,
    ASSOCIATIONS,
    AGENTS,
    ELECTED_MEMBERS,
    VISITORS
}
