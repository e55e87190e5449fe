package org.arobase.kernel.problem;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The end of an answer that was begun and then failed: it must not look whole. */
public final class CutOff {

    public static void of(RoutingContext request) {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.request().connection().close();
        }
    }

    private CutOff() {}
}
