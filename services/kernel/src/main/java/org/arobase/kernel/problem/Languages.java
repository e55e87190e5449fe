package org.arobase.kernel.problem;

import io.vertx.ext.web.RoutingContext;

/** The language a request asks for. */
public final class Languages {

    public static String of(RoutingContext request) {
        return Messages.language(lang(request), request.request().getHeader("Accept-Language"));
    }

    /** None in an address that cannot be read. */
    private static String lang(RoutingContext request) {
        try {
            return request.request().getParam("lang");
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private Languages() {}
}
