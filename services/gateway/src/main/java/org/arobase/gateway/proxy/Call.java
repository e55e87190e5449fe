package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.arobase.gateway.routing.Operation;
import org.arobase.gateway.routing.PublicPath;
import org.arobase.kernel.identity.IdentityVerifier;
import org.arobase.kernel.trace.Trace;

/** One request as a service will see it. */
public record Call(RoutingContext context, Operation operation, PublicPath path, String identity) {

    public HttpServerRequest request() {
        return context.request();
    }

    public String target() {
        var query = request().query();
        return query == null ? path.value() : path.value() + "?" + query;
    }

    Future<HttpClientResponse> sendTo(HttpClientRequest service, RequestBody body) {
        Headers.copyInwards(request().headers(), service.headers());
        service.putHeader(IdentityVerifier.HEADER, identity);
        service.putHeader(Trace.HEADER, Trace.parent(context));
        service.exceptionHandler(toldByTheFuture -> {});
        return body.sendTo(service).onSuccess(takeBackUnlessAnswered(service));
    }

    /** The service is told when the client has left; hands the answer to what it returns. */
    private Handler<HttpClientResponse> takeBackUnlessAnswered(HttpClientRequest service) {
        var answered = new AtomicBoolean();
        context.addEndHandler(end -> {
            if (end.failed() && !answered.get()) {
                service.reset();
            }
        });
        return answer -> answer.end().onSuccess(whole -> answered.set(true));
    }

    /** From now on an answer that was asked for all is this caller's alone. */
    void take(HttpClientResponse answer) {
        takeBackUnlessAnswered(answer.request()).handle(answer);
        if (context.response().closed()) {
            answer.request().reset();
        }
    }

    /** The same read on nobody's behalf, with nothing of its caller but the trace. */
    public Read read(MultiMap headers) {
        headers.set(IdentityVerifier.HEADER, identity).set(Trace.HEADER, Trace.parent(context));
        return new Read(operation, target(), headers);
    }

    /** Whether nothing can have happened twice when the same request is sent again. */
    boolean isRepeatable() {
        var method = request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
