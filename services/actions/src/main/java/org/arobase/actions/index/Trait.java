package org.arobase.actions.index;

import java.util.Locale;

/** What actions are told apart and counted by: each is a field of the index. */
public enum Trait {
    COLLECTIVITY,
    PARTNER,
    THEME,
    SERVICE,
    TYPE,
    STAGE,
    AUDIENCE,
    OPERATION,
    /** Ids as they were named: what was merged since is known when it is asked for. */
    TOOL,
    PROVIDER,
    /** The year it began. */
    YEAR,
    FICTIVE,
    /** Id of the authority that shows the action first; none where it does not. */
    PINNED_BY,
    /** {@link #OWN_POINT} where the action has one. */
    POINT;

    static final String OWN_POINT = "own";

    final String field = name().toLowerCase(Locale.ROOT);
}
