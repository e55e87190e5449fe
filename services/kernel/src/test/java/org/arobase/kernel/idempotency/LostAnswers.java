package org.arobase.kernel.idempotency;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Cuts the connection between the commit and the answer of a request that asks for it. */
public class LostAnswers {

    static final String HEADER = "X-Lose-Answer";

    @ServerResponseFilter
    void lose(RoutingContext request) {
        if (request.request().headers().contains(HEADER)) {
            request.request().connection().close();
        }
    }
}
