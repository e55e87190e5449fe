package org.arobase.kernel.idempotency;

import java.util.regex.Pattern;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;

/**
 * A client's name for one request that creates something, so that it can be repeated safely: 1 to 255 visible ASCII
 * characters, bare or as the quoted string of draft-ietf-httpapi-idempotency-key-header; both name the same key.
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";
    public static final int MOST = 255;

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1," + MOST + "}");
    /** RFC 8941, 3.3.3: a backslash escapes a quote or itself, and nothing else. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\]){1," + MOST + "})\"");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /**
     * JAX-RS reads the header with this.
     *
     * @throws org.arobase.kernel.problem.Problem 400 for anything else
     */
    public IdempotencyKey {
        value = value.startsWith("\"") ? unquoted(value) : value;
        if (!VISIBLE.matcher(value).matches()) {
            throw malformed();
        }
    }

    static Problem malformed() {
        return Problems.invalidParameter(HEADER, "malformed-key", MOST);
    }

    private static String unquoted(String header) {
        var quoted = QUOTED.matcher(header);
        return quoted.matches() ? ESCAPE.matcher(quoted.group(1)).replaceAll("$1") : "";
    }
}
