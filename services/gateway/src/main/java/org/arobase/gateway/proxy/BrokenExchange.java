package org.arobase.gateway.proxy;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.arobase.kernel.problem.Problem;

/** What it means that an exchange with a reached service failed. */
final class BrokenExchange {

    private BrokenExchange() {}

    static Problem problem(Throwable failure, boolean sent, String service) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof TimeoutException) {
                return sent ? new Problem(504, "service-timeout", service) : new Problem(408, "request-timeout");
            }
        }
        return new Problem(502, "service-broken", service);
    }

    /** Whether the connection went away, as one kept open does when its service starts again. */
    static boolean closed(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }
}
