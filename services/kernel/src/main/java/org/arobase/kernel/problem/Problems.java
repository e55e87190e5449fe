package org.arobase.kernel.problem;

/** The problems every service may answer. */
public final class Problems {

    public static Problem notFound(String path) {
        return new Problem(404, "not-found", path);
    }

    public static Problem invalidRequest() {
        return new Problem(400, "invalid-request");
    }

    public static Problem invalidParameter(String name, String code, Object... arguments) {
        return new Problem(400, "invalid-parameter", name).with(Violation.in(name, code, arguments));
    }

    public static Problem malformedJson(int line, int column) {
        return new Problem(400, "malformed-json", line, column);
    }

    public static Problem unsupportedMediaType() {
        return new Problem(415, "unsupported-media-type");
    }

    public static Problem unauthenticated() {
        return new Problem(401, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    public static Problem forbidden() {
        return new Problem(403, "forbidden");
    }

    /** For a dependency that is down: nothing acknowledged is lost, the client may repeat. */
    public static Problem unavailable(int retryAfterSeconds) {
        return new Problem(503, "unavailable").header("Retry-After", Integer.toString(retryAfterSeconds));
    }

    public static Problem internal() {
        return new Problem(500, "internal");
    }

    private Problems() {}
}
