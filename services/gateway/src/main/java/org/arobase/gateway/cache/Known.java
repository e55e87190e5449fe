package org.arobase.gateway.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Which version a client says it has (If-None-Match, RFC 9110, 13.1.2: versions are compared weakly). */
final class Known {

    private static final String WEAK = "W/";

    private Known() {}

    static boolean to(HttpServerRequest request, String etag) {
        var known = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return !known.isEmpty() && names(String.join(",", known), etag);
    }

    static boolean names(String ifNoneMatch, String etag) {
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        if (etag != null) {
            for (var known : ifNoneMatch.split(",")) {
                if (strong(known.strip()).equals(strong(etag))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String strong(String etag) {
        return etag.startsWith(WEAK) ? etag.substring(WEAK.length()) : etag;
    }
}
