package org.arobase.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import org.arobase.gateway.proxy.Beginning;
import org.arobase.gateway.proxy.Headers;
import org.arobase.gateway.proxy.Proxy;

/** The services, asked on behalf of all who want the same. */
final class Source {

    private static final int NOT_MODIFIED = 304;
    private static final CharSequence TRAILER = HttpHeaders.createOptimized("Trailer");

    private final Proxy proxy;
    private final long most;
    private final Freshness freshness;

    Source(Proxy proxy, CacheConfig config) {
        this.proxy = proxy;
        this.most = config.answer().asLongValue();
        this.freshness = new Freshness(config.life(), config.longest());
    }

    /** Fails with a problem. */
    Future<Received> ask(Fetch fetch) {
        return proxy.ask(fetch.read(), answer -> receive(answer, fetch));
    }

    private Future<Received> receive(HttpClientResponse answer, Fetch fetch) {
        if (answer.statusCode() != NOT_MODIFIED && flows(answer)) {
            return Future.succeededFuture(new Received.Flowing(answer, Buffer.buffer()));
        }
        return Beginning.of(answer, most)
                .map(begun -> begun.whole()
                        ? new Received.Whole(entry(answer, begun.bytes(), fetch))
                        : new Received.Flowing(answer, begun.bytes()));
    }

    /** Whether it says itself that it is long or has no known end: exports count their rows in a trailer. */
    private boolean flows(HttpClientResponse answer) {
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        var length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        return answer.headers().contains(TRAILER)
                || (type != null && type.startsWith("text/event-stream"))
                || (length != null && Long.parseLong(length) > most);
    }

    private Entry entry(HttpClientResponse answer, Buffer body, Fetch fetch) {
        var headers = Headers.outwards(answer.headers());
        if (answer.statusCode() == NOT_MODIFIED && fetch.former().isPresent()) {
            var renewed = fetch.former().get().renewed(headers);
            return renewed.since(fetch.start(), freshness.of(renewed.status(), renewed.headers()));
        }
        return Entry.of(answer.statusCode(), headers, body)
                .since(fetch.start(), freshness.of(answer.statusCode(), headers));
    }
}
