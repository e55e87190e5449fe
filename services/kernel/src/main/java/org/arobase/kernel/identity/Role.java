package org.arobase.kernel.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client may be; what a role allows, each service decides. */
public enum Role {
    READER,
    CONTRIBUTOR,
    COLLECTIVITY_ADMIN,
    PARTNER,
    EDITOR,
    JUROR,
    CAMPAIGN_MANAGER,
    ADMIN;

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String slug() {
        return slug;
    }

    /** Empty for a role of a newer version. */
    public static Optional<Role> ofSlug(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
