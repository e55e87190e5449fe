package org.arobase.feed.news;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;

/** Whether a list shows what exists for demonstration only. */
public enum Fictive {
    EXCLUDE,
    INCLUDE,
    ONLY;

    private static final List<String> NAMES =
            Arrays.stream(values()).map(Fictive::toString).toList();

    /** JAX-RS reads the parameter with this. */
    public static Fictive fromString(String text) {
        if (!NAMES.contains(text)) {
            throw new Problem(400, "invalid-parameter", "fictive")
                    .with(NearestName.valueViolation("fictive", text, NAMES));
        }
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
