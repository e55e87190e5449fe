package org.arobase.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.arobase.kernel.problem.Problem;

/** What is wrong with a request before anybody reads it; the HTTP server itself would refuse it without a word. */
final class Address {

    private static final int LONGEST = 8_192;
    private static final int MOST_HEADERS = 16_384;

    private Address() {}

    static Optional<Problem> fault(HttpServerRequest request) {
        var uri = request.uri();
        if (uri.length() > LONGEST) {
            return Optional.of(new Problem(414, "address-too-long", LONGEST));
        }
        if (size(request) > MOST_HEADERS) {
            return Optional.of(new Problem(431, "headers-too-large", MOST_HEADERS));
        }
        return isUri(uri) ? Optional.empty() : Optional.of(new Problem(400, "address-malformed"));
    }

    private static int size(HttpServerRequest request) {
        var size = 0;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
