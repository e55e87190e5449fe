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

    private static final boolean[] PLAIN = plain();

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
        return isPlain(text) || isParsed(text);
    }

    /** Nearly every address is made of these only, and then need not be parsed. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= PLAIN.length || !PLAIN[character]) {
                return false;
            }
        }
        return text.startsWith("/") && !text.startsWith("//");
    }

    private static boolean[] plain() {
        var plain = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/?&=._~-,:+"
                .chars()
                .forEach(character -> plain[character] = true);
        return plain;
    }

    private static boolean isParsed(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
