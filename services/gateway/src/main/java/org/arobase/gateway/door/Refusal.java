package org.arobase.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemAnswer;
import org.arobase.kernel.problem.Problems;
import org.jboss.logging.Logger;

/** The end of a request that is not answered as it wished. */
final class Refusal {

    private static final Logger LOG = Logger.getLogger(Refusal.class);

    /** How long a client that is still sending may go on, so that it can read why it is refused. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private Refusal() {}

    static void send(RoutingContext context, Throwable failure) {
        if (context.response().closed()) {
            return;
        }
        if (context.response().headWritten()) {
            cutOff(context);
            return;
        }
        ProblemAnswer.send(context, problem(failure));
        discardRest(context);
    }

    /** An answer that is not whole must not look complete. */
    private static void cutOff(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset();
        } else {
            context.request().connection().close();
        }
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        LOG.error("unexpected failure at the door", failure);
        return Problems.internal();
    }

    private static void discardRest(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(chunk -> {}).resume();
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            context.vertx().setTimer(GRACE.toMillis(), late -> closeUnlessEnded(request));
        }
    }

    private static void closeUnlessEnded(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
