package org.arobase.kernel.problem;

import io.vertx.ext.web.RoutingContext;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.trace.Trace;

/** A problem answered outside REST resources: by a filter or a route. */
public final class ProblemAnswer {

    public static void send(RoutingContext request, Problem problem) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var document = ProblemDocument.of(problem, Languages.of(request), Trace.id(request));
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .end(EventJson.write(document));
    }

    private ProblemAnswer() {}
}
