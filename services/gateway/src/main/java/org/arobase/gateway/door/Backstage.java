package org.arobase.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** Health and metrics of the gateway itself, for who runs it on the same machine. */
final class Backstage {

    private static final String PATHS = "/q/";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private Backstage() {}

    /** A request that a proxy on this machine passes on comes from elsewhere. */
    static boolean admits(HttpServerRequest request) {
        return request.path().startsWith(PATHS)
                && LOOPBACK.contains(request.remoteAddress().hostAddress())
                && !request.headers().contains("Forwarded")
                && !request.headers().contains("X-Forwarded-For");
    }
}
