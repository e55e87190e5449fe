package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Passes requests on to the services and their answers back, both as streams. */
@Singleton
public class Proxy {

    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private final Upstreams upstreams;
    private final ProxyConfig config;

    Proxy(Upstreams upstreams, ProxyConfig config) {
        this.upstreams = upstreams;
        this.config = config;
    }

    /** Done once the answer has left; fails with a problem. */
    public Future<Void> forward(Call call) {
        var body = new RequestBody(call.request(), config.bodyLimit().asLongValue());
        if (body.isDeclaredTooLarge()) {
            return Future.failedFuture(RequestBody.tooLarge());
        }
        return attempt(call, body)
                .recover(failure -> again(call, body, failure))
                .compose(answer -> new Answer(answer, call.context().response()).relay())
                .recover(failure -> Future.failedFuture(explain(call, body, failure)));
    }

    private Future<HttpClientResponse> attempt(Call call, RequestBody body) {
        return upstreams
                .of(call.operation())
                .request(call.request().method(), call.target())
                .compose(service -> call.sendTo(service, body));
    }

    /** A connection kept open may be gone when it is used: then a new one is worth a try. */
    private Future<HttpClientResponse> again(Call call, RequestBody body, Throwable failure) {
        return BrokenExchange.closed(failure) && call.isRepeatable() && body.isAbsent()
                ? attempt(call, body)
                : Future.failedFuture(failure);
    }

    private static Throwable explain(Call call, RequestBody body, Throwable failure) {
        var service = call.operation().service();
        var problem = BrokenExchange.problem(failure, body, service);
        if (problem.status() > 500
                && !(problem instanceof ServiceUnavailable)
                && !call.context().response().closed()) {
            LOG.warnf(
                    "no answer: service=%s operation=%s status=%d reason=%s",
                    service, call.operation().id(), problem.status(), failure);
        }
        return problem;
    }
}
