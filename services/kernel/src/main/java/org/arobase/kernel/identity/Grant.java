package org.arobase.kernel.identity;

import java.util.Optional;

/**
 * A role that holds for one entity only.
 *
 * @param entity id of an authority; of a structure where the role is partner; or {@link #FICTIVE}
 */
public record Grant(Role role, String entity) {

    /** In the place of an entity: every fictive authority, as a key of the sandbox has them. */
    public static final String FICTIVE = "fictive";

    private static final char SEPARATOR = ':';

    /** As the gateway's token says it: {@code contributor:commune-F0001}. */
    public String text() {
        return role.slug() + SEPARATOR + entity;
    }

    /** Empty for a role of a newer version, and for what is no grant. */
    public static Optional<Grant> parse(String text) {
        var end = text.indexOf(SEPARATOR);
        return end < 0 || end == text.length() - 1
                ? Optional.empty()
                : Role.ofSlug(text.substring(0, end)).map(role -> new Grant(role, text.substring(end + 1)));
    }
}
