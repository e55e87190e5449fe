package org.arobase.gateway.cache;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.arobase.gateway.proxy.Call;
import org.arobase.gateway.proxy.Proxy;

/**
 * Public reads: an answer serves all equal ones for a moment, and those that come while its service is asked wait for
 * that one answer.
 */
@Singleton
public class MicroCache {

    private final Vertx vertx;
    private final Proxy proxy;
    private final Source source;
    private final long life;
    private final Kept kept;
    private final Ticker clock = Ticker.systemTicker();
    private final ConcurrentMap<Question, Fetch> underWay = new ConcurrentHashMap<>();

    MicroCache(Vertx vertx, Proxy proxy, CacheConfig config) {
        this.vertx = vertx;
        this.proxy = proxy;
        this.source = new Source(proxy, config);
        this.life = config.life().toNanos();
        this.kept = new Kept(config.memory().asLongValue());
    }

    /** Done once the answer has left; fails with a problem. */
    public Future<Void> answer(Call call) {
        var question = Question.of(call);
        return question.isPresent() ? answer(call, question.get()) : proxy.forward(call);
    }

    private Future<Void> answer(Call call, Question question) {
        call.request().resume();
        var now = clock.read();
        var entry = kept.fresh(question, now);
        if (entry.isPresent()) {
            return entry.get().sendKeptTo(call.request(), now);
        }
        return call.request().method() == HttpMethod.HEAD || kept.isLong(question)
                ? proxy.forward(call)
                : share(call, question, now);
    }

    private Future<Void> share(Call call, Question question, long now) {
        var fetch = underWay.compute(
                question,
                (same, other) -> other != null && now - other.start() < life && other.admits(call)
                        ? other
                        : new Fetch(call, question, kept.find(question), now));
        return fetch.isLedBy(call) ? lead(call, fetch) : follow(call, fetch);
    }

    private Future<Void> follow(Call call, Fetch fetch) {
        return fetch.outcome(vertx.getOrCreateContext())
                .compose(entry -> entry.isPresent() ? entry.get().sendTo(call.request()) : proxy.forward(call));
    }

    private Future<Void> lead(Call call, Fetch fetch) {
        // Between its look and its turn another's answer may have come.
        var meanwhile = kept.fresh(fetch.question(), fetch.start());
        if (meanwhile.isPresent()) {
            end(fetch, meanwhile);
            return meanwhile.get().sendKeptTo(call.request(), clock.read());
        }
        return source.ask(fetch)
                .compose(received -> deliver(received, call, fetch))
                .onFailure(problem -> fail(fetch, problem));
    }

    private Future<Void> deliver(Received received, Call call, Fetch fetch) {
        return switch (received) {
            case Received.Whole(var entry) -> {
                if (entry.isKept()) {
                    kept.keep(fetch.question(), entry);
                }
                end(fetch, Optional.of(entry));
                yield entry.sendTo(call.request());
            }
            case Received.Flowing(var answer, var begun) -> {
                kept.noteLong(fetch.question());
                end(fetch, Optional.empty());
                yield flow(call, answer, begun);
            }
        };
    }

    /** The service was asked for all of it; a caller who has it already is told so by the service. */
    private Future<Void> flow(Call call, HttpClientResponse answer, Buffer begun) {
        if (Known.to(call.request(), answer.getHeader(HttpHeaders.ETAG))) {
            answer.request().reset();
            return proxy.forward(call);
        }
        return proxy.relay(call, answer, begun);
    }

    private void end(Fetch fetch, Optional<Entry> entry) {
        underWay.remove(fetch.question(), fetch);
        fetch.complete(entry);
    }

    private void fail(Fetch fetch, Throwable problem) {
        underWay.remove(fetch.question(), fetch);
        fetch.fail(problem);
    }
}
