package org.arobase.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.gateway.proxy.Call;
import org.arobase.kernel.problem.Messages;

/**
 * What makes two public reads the same: the address and all that the services vary their answer by, each in the one
 * spelling in which they are asked.
 */
record Question(String target, String accept, String language) {

    private static final String ANYTHING = "*/*";
    /** Longer than browsers send; it is part of every key. */
    private static final int LONGEST_ACCEPT = 200;

    /** Who sends one of these wants an answer of their own. */
    private static final List<CharSequence> OF_ONE = Stream.of(
                    "Authorization",
                    "Range",
                    "If-Range",
                    "If-Match",
                    "If-Modified-Since",
                    "If-Unmodified-Since",
                    "Last-Event-ID",
                    "Prefer",
                    "Content-Length",
                    "Transfer-Encoding")
            .map(HttpHeaders::createOptimized)
            .toList();

    /** None when the answer is nobody else's business. */
    static Optional<Question> of(Call call) {
        var request = call.request();
        var headers = request.headers();
        var accept = headers.getAll(HttpHeaders.ACCEPT);
        var reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads || call.operation().streaming() || isOfOne(headers) || accept.size() > 1) {
            return Optional.empty();
        }
        var wished = accept.isEmpty() ? ANYTHING : accept.getFirst();
        return wished.length() > LONGEST_ACCEPT
                ? Optional.empty()
                : Optional.of(new Question(call.target(), wished, language(headers)));
    }

    private static boolean isOfOne(MultiMap headers) {
        for (var name : OF_ONE) {
            if (headers.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static String language(MultiMap headers) {
        return Messages.language(null, headers.get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** As the service is asked, which need not repeat an answer it gave with this ETag. */
    MultiMap headers(Optional<String> etag) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.ACCEPT, accept)
                .add(HttpHeaders.ACCEPT_LANGUAGE, language);
        etag.ifPresent(known -> headers.add(HttpHeaders.IF_NONE_MATCH, known));
        return headers;
    }

    int weight() {
        return target.length() + accept.length();
    }
}
