package org.arobase.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as the query says, and how often it was asked for the same path and how many left before its answer. */
final class PlayedFacts {

    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> left = new ConcurrentHashMap<>();

    void answer(HttpServerRequest request) {
        var call = count(calls, request.path()).incrementAndGet();
        var response = request.response();
        response.exceptionHandler(gone -> {});
        response.closeHandler(gone -> {
            if (!response.ended()) {
                count(left, request.path()).incrementAndGet();
            }
        });
        var wait = request.getParam("wait");
        if (wait == null) {
            send(request, call);
        } else {
            Vertx.currentContext().owner().setTimer(Long.parseLong(wait), later -> send(request, call));
        }
    }

    private void send(HttpServerRequest request, int call) {
        var response = request.response();
        if (response.closed()) {
            return;
        }
        if (request.getParam("break") != null) {
            request.connection().close();
            return;
        }
        header(request, "etag", "ETag");
        header(request, "cache", "Cache-Control");
        header(request, "vary", "Vary");
        response.putHeader("Content-Type", "application/json");
        var etag = response.headers().get("ETag");
        if (etag != null && etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304)
                    .putHeader("X-Calls", Integer.toString(call))
                    .end();
            return;
        }
        response.setStatusCode(Integer.parseInt(request.getParam("status", "200")))
                .putHeader("X-Calls", Integer.toString(call))
                .setChunked(request.getParam("chunked") != null)
                .end(body(request, call));
    }

    private String body(HttpServerRequest request, int call) {
        return new JsonObject()
                .put("calls", call)
                .put("left", count(left, request.path()).get())
                .put("method", request.method().name())
                .put("language", request.getHeader("Accept-Language"))
                .put("accept", request.getHeader("Accept"))
                .put("text", "a".repeat(Integer.parseInt(request.getParam("size", "0"))))
                .encode();
    }

    private static void header(HttpServerRequest request, String parameter, String name) {
        var value = request.getParam(parameter);
        if (value != null) {
            request.response().putHeader(name, value);
        }
    }

    private static AtomicInteger count(Map<String, AtomicInteger> counts, String path) {
        return counts.computeIfAbsent(path, first -> new AtomicInteger());
    }
}
