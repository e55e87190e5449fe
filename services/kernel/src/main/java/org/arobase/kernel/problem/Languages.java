package org.arobase.kernel.problem;

import io.vertx.ext.web.RoutingContext;

/** The language a request asks for. */
public final class Languages {

    public static String of(RoutingContext request) {
        return Messages.language(
                request.request().getParam("lang"), request.request().getHeader("Accept-Language"));
    }

    private Languages() {}
}
