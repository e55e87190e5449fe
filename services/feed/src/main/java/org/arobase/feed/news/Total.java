package org.arobase.feed.news;

import java.util.List;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Problem;

/** Whether a list counts everything that matches. */
public record Total(boolean wanted) {

    private static final List<String> VALUES = List.of("true", "false");

    /** JAX-RS reads the parameter with this. */
    public static Total valueOf(String text) {
        if (!VALUES.contains(text)) {
            throw new Problem(400, "invalid-parameter", "total")
                    .with(NearestName.valueViolation("total", text, VALUES));
        }
        return new Total(Boolean.parseBoolean(text));
    }
}
