package org.arobase.kernel.http;

import org.arobase.kernel.problem.Problem;

/** Conditional requests (RFC 9110): a strong ETag is the resource's version. */
public final class Preconditions {

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * A write names the version it changes.
     *
     * @throws Problem 428 when it names none, 412 when another one is current
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null) {
            throw new Problem(428, "version-required");
        }
        if (!ifMatch.strip().equals("*") && !names(ifMatch, version, false)) {
            throw new Problem(412, "stale-version");
        }
    }

    /** Whether If-None-Match names this version: the client has it already. */
    public static boolean isKnown(String ifNoneMatch, long version) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || names(ifNoneMatch, version, true));
    }

    private static boolean names(String header, long version, boolean weak) {
        var etag = etag(version);
        for (var candidate : header.split(",", -1)) {
            var stripped = candidate.strip();
            if (stripped.equals(etag) || weak && stripped.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private Preconditions() {}
}
