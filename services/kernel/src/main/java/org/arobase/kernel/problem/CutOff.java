package org.arobase.kernel.problem;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** The end of an answer that was begun and then failed: it must not look whole. */
public final class CutOff {

    /**
     * Closes beneath the HTTP layer: that one, asked to close, would first send all that is written, and the framework
     * still writes an end.
     */
    public static void of(RoutingContext request) {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            ((ConnectionBase) request.request().connection())
                    .channel()
                    .pipeline()
                    .firstContext()
                    .close();
        }
    }

    private CutOff() {}
}
