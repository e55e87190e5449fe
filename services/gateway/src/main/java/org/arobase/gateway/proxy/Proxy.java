package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.arobase.gateway.routing.Operation;
import org.arobase.kernel.problem.Problem;
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
                .recover(failure -> explain(call, body.isComplete(), failure));
    }

    /**
     * Asks a service on behalf of all who wait.
     *
     * @param receiver what to do with the answer at once, before more of it comes
     * @return what the receiver returns; fails with a problem
     */
    public <T> Future<T> ask(Read read, Function<HttpClientResponse, Future<T>> receiver) {
        return attempt(read)
                .recover(failure -> BrokenExchange.closed(failure) && !read.isDropped()
                        ? attempt(read)
                        : Future.failedFuture(failure))
                .compose(receiver)
                .recover(failure -> Future.failedFuture(explain(read.operation(), true, failure, read.isDropped())));
    }

    /** Gives an answer that {@link #ask} brought to one caller, as it comes. */
    public Future<Void> relay(Call call, HttpClientResponse answer, Buffer begun) {
        call.take(answer);
        return new Answer(answer, call.context().response())
                .stream(begun).recover(failure -> explain(call, true, failure));
    }

    private Future<HttpClientResponse> attempt(Call call, RequestBody body) {
        return upstreams
                .of(call.operation())
                .request(call.request().method(), call.target())
                .compose(service -> call.sendTo(service, body));
    }

    private Future<HttpClientResponse> attempt(Read read) {
        return upstreams
                .of(read.operation())
                .request(HttpMethod.GET, read.target())
                .compose(read::sendTo);
    }

    /** A connection kept open may be gone when it is used: then a new one is worth a try. */
    private Future<HttpClientResponse> again(Call call, RequestBody body, Throwable failure) {
        return BrokenExchange.closed(failure) && call.isRepeatable() && body.isAbsent()
                ? attempt(call, body)
                : Future.failedFuture(failure);
    }

    private static <T> Future<T> explain(Call call, boolean sent, Throwable failure) {
        return Future.failedFuture(explain(
                call.operation(), sent, failure, call.context().response().closed()));
    }

    private static Problem explain(Operation operation, boolean sent, Throwable failure, boolean left) {
        var problem = BrokenExchange.problem(failure, sent, operation.service());
        if (problem.status() > 500 && !(problem instanceof ServiceUnavailable) && !left) {
            LOG.warnf(
                    "no answer: service=%s operation=%s status=%d reason=%s",
                    operation.service(), operation.id(), problem.status(), failure);
        }
        return problem;
    }
}
