package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.arobase.acceptance.faults.Attempt.Outcome;

/**
 * What a request brought.
 *
 * @param status 0 when there was no whole answer
 * @param version the body tells, 0 without one
 * @param text status and problem, or what happened instead
 */
record Answer(int status, long version, JsonNode body, String text) {

    static final String NOT_CONNECTED = "not connected";

    private static final int REFUSED = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int BROKEN = 500;
    /** Problems that say that nothing was done. */
    private static final Set<String> BEFORE_EFFECT = Set.of("503 /problems/service-unavailable", NOT_CONNECTED);

    boolean ok() {
        return status > 0 && status < REFUSED;
    }

    Outcome outcome() {
        if (ok()) {
            return Outcome.OK;
        }
        var refused = status >= REFUSED && status < BROKEN && status != REQUEST_TIMEOUT;
        return refused || BEFORE_EFFECT.contains(text) ? Outcome.FAILED : Outcome.UNKNOWN;
    }
}
