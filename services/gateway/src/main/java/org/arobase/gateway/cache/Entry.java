package org.arobase.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;

/**
 * A whole answer of a service, as everybody may have it.
 *
 * @param start when the service was asked, in nanoseconds of the cache's clock: whatever happened before is in it
 * @param life from then on; nothing when it serves only those who were waiting for it
 */
record Entry(int status, MultiMap headers, Buffer body, long start, Duration life) {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    /** What an answer takes beside its text. */
    private static final int OVERHEAD = 1_024;

    static Entry of(int status, MultiMap headers, Buffer body) {
        if (status != NO_CONTENT) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        }
        return new Entry(status, headers, body, 0, Duration.ZERO);
    }

    Entry since(long start, Duration life) {
        return new Entry(status, headers, body, start, life);
    }

    boolean isKept() {
        return life.isPositive();
    }

    boolean isFresh(long now) {
        return now - start < life.toNanos();
    }

    String etag() {
        return headers.get(HttpHeaders.ETAG);
    }

    /** Its service says that it still stands, with these headers now. */
    Entry renewed(MultiMap news) {
        var all = MultiMap.caseInsensitiveMultiMap().addAll(headers);
        news.names().stream()
                .filter(name -> !name.equalsIgnoreCase("content-length"))
                .forEach(name -> all.set(name, news.getAll(name)));
        return new Entry(status, all, body, start, life);
    }

    /** To one who asked for it; an answer that was kept says since how many whole seconds. */
    Future<Void> sendKeptTo(HttpServerRequest request, long now) {
        var age = Duration.ofNanos(now - start).toSeconds();
        request.response().headers().set(HttpHeaders.AGE, Long.toString(age));
        return sendTo(request);
    }

    Future<Void> sendTo(HttpServerRequest request) {
        if (request.response().closed()) {
            return Future.succeededFuture();
        }
        return status == 200 && Known.to(request, etag()) ? sendNotModified(request) : sendWhole(request);
    }

    private Future<Void> sendNotModified(HttpServerRequest request) {
        var response = request.response().setStatusCode(NOT_MODIFIED);
        headers.forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                response.headers().add(name, value);
            }
        });
        return response.end();
    }

    private Future<Void> sendWhole(HttpServerRequest request) {
        var response = request.response().setStatusCode(status);
        response.headers().addAll(headers);
        return request.method() == HttpMethod.HEAD || body.length() == 0 ? response.end() : response.end(body);
    }

    int weight() {
        var size = OVERHEAD + body.length();
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }
}
