package org.arobase.gateway.door;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemAnswer;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.UnreadBody;
import org.jboss.logging.Logger;

/** The end of a request that is not answered as it wished. */
final class Refusal {

    private static final Logger LOG = Logger.getLogger(Refusal.class);

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
        UnreadBody.discard(context);
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
}
