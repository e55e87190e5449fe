package org.arobase.actions.people;

import java.util.Locale;

/** What an action may name beside collectivities and other actions. */
public enum EntryType {
    TOOL,
    PROVIDER,
    ACTOR;

    /** The collection in the public API, and the column of an action. */
    public String plural() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }
}
