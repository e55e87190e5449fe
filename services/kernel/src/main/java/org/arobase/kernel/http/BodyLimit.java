package org.arobase.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemAnswer;
import org.arobase.kernel.problem.UnreadBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body announced too large is refused before the HTTP server does so without a word. */
@Singleton
class BodyLimit {

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    /** What it does not admit it has answered. */
    boolean admits(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= most) {
            return true;
        }
        ProblemAnswer.send(context, new Problem(413, "too-large"));
        UnreadBody.discard(context);
        return false;
    }
}
