package org.arobase.kernel.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * What a client goes on sending though it is answered. A connection that is closed with that unread takes the answer with it, so
 * it is read and thrown away for a moment.
 */
public final class UnreadBody {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private UnreadBody() {}

    /** Once the answer is sent; who has not ended after two seconds is cut off. */
    public static void discard(RoutingContext context) {
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
