package org.arobase.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.arobase.gateway.routing.Operation;

/** A read that is on its way for whoever may wait for it, and can be taken back when nobody does any more. */
public final class Read {

    private final Operation operation;
    private final String target;
    private final MultiMap headers;
    private HttpClientRequest sent;
    private boolean dropped;

    Read(Operation operation, String target, MultiMap headers) {
        this.operation = operation;
        this.target = target;
        this.headers = headers;
    }

    Operation operation() {
        return operation;
    }

    String target() {
        return target;
    }

    Future<HttpClientResponse> sendTo(HttpClientRequest service) {
        service.headers().addAll(headers);
        service.exceptionHandler(toldByTheFuture -> {});
        remember(service);
        return service.send();
    }

    private synchronized void remember(HttpClientRequest service) {
        sent = service;
        if (dropped) {
            service.reset();
        }
    }

    /** Nobody waits any more. */
    public synchronized void drop() {
        dropped = true;
        if (sent != null) {
            sent.reset();
        }
    }

    synchronized boolean isDropped() {
        return dropped;
    }
}
