package org.arobase.kernel.contract;

import java.util.Arrays;
import java.util.Optional;

/** The answers that carry a problem, as operations share them: one name and one sentence for each status. */
public enum ProblemResponse {
    BAD_REQUEST(
            "400", "BadRequest", "The request is not understood; errors names every parameter or field that is wrong"),
    UNAUTHENTICATED("401", "Unauthenticated", "A valid API key is needed, and none was presented"),
    FORBIDDEN("403", "Forbidden", "The key does not allow this operation"),
    NOT_FOUND("404", "NotFound", "There is no such resource, or none you may know of"),
    NOT_ACCEPTABLE("406", "NotAcceptable", "None of the formats that Accept names is available"),
    SLOW_REQUEST("408", "SlowRequest", "The body did not arrive whole in time"),
    CONFLICT("409", "Conflict", "The state of the resource does not allow this, or somebody else is changing it"),
    GONE("410", "Gone", "The resource was withdrawn; the detail says why"),
    STALE_PRECONDITION("412", "StalePrecondition", "The resource has changed since the version that If-Match names"),
    TOO_LARGE("413", "TooLarge", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("415", "UnsupportedMediaType", "The Content-Type of the body is not supported"),
    INVALID_CONTENT("422", "InvalidContent", "The content does not fit; errors names every place"),
    PRECONDITION_REQUIRED("428", "PreconditionRequired", "If-Match is missing"),
    TOO_MANY_REQUESTS("429", "TooManyRequests", "Too many requests; Retry-After says when to repeat"),
    INTERNAL_ERROR("500", "InternalError", "An unexpected error; quote the traceId when you ask for help"),
    BROKEN_SERVICE("502", "BrokenService", "The service broke off the exchange"),
    UNAVAILABLE("503", "Unavailable", "A part of the platform does not answer; Retry-After says when to repeat"),
    SLOW_SERVICE("504", "SlowService", "The service did not answer in time");

    private final String status;
    private final String component;
    private final String description;

    ProblemResponse(String status, String component, String description) {
        this.status = status;
        this.component = component;
        this.description = description;
    }

    public static Optional<ProblemResponse> of(String status) {
        return Arrays.stream(values())
                .filter(response -> response.status.equals(status))
                .findFirst();
    }

    public String status() {
        return status;
    }

    /** Its name among the shared responses of the contract. */
    public String component() {
        return component;
    }

    public String description() {
        return description;
    }
}
