package org.arobase.kernel.http;

import java.util.Arrays;
import java.util.function.Predicate;
import org.arobase.kernel.problem.Problem;

/** Conditional requests (RFC 9110). */
public final class Preconditions {

    /**
     * A write names the version it changes. What was derived when it was read does not matter: the write is about the
     * resource's own state.
     *
     * @throws Problem 428 when it names none, 412 when another one is current
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null) {
            throw new Problem(428, "version-required");
        }
        if (!names(ifMatch, etag -> ETag.isOf(version, etag))) {
            throw new Problem(412, "stale-version");
        }
    }

    /** Whether If-None-Match names this ETag: the client has these bytes already. */
    static boolean isKnown(String ifNoneMatch, String etag) {
        return ifNoneMatch != null && names(ifNoneMatch, known -> known.equals(etag) || known.equals("W/" + etag));
    }

    private static boolean names(String header, Predicate<String> wanted) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(wanted);
    }

    private Preconditions() {}
}
