package org.arobase.kernel.list;

import java.util.Locale;
import org.arobase.contracts.collectivities.CollectivityId;

/** Whether a list shows what exists for demonstration only. */
public enum Fictive {
    EXCLUDE,
    INCLUDE,
    ONLY;

    /** As the contract describes the parameter. */
    public static final String DESCRIPTION =
            "What is fictive, for demonstration: left out unless asked for, here or by naming a fictive authority";

    private static final String FICTIVE_CODE = "F";

    public static Fictive of(String text, Checks checks) {
        return of(text, null, checks);
    }

    /** Who names a fictive authority wants to see it. */
    public static Fictive of(String text, CollectivityId named, Checks checks) {
        var asked = checks.oneOf("fictive", text, values());
        if (asked != null) {
            return asked;
        }
        return named != null && named.code().startsWith(FICTIVE_CODE) ? INCLUDE : EXCLUDE;
    }

    public boolean shows(boolean fictive) {
        return this == INCLUDE || fictive == (this == ONLY);
    }

    /** The condition on a column {@code fictive}; none where everything is shown. */
    public Where in(Where where) {
        return where.and("fictive = $%d", this == INCLUDE ? null : this == ONLY);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
