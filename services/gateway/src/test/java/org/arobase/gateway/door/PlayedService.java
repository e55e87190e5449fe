package org.arobase.gateway.door;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.NetServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that behaves as badly as it is asked to; beside it, the address of one that does not exist. */
public class PlayedService implements QuarkusTestResourceLifecycleManager {

    private static final int MUCH = 32 * 1024 * 1024;

    private final List<HttpServerResponse> streams = new CopyOnWriteArrayList<>();
    private final PlayedFacts facts = new PlayedFacts();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var babbler = vertx.createNetServer()
                .connectHandler(socket -> socket.end(Buffer.buffer("HTTP/1.1 OK maybe\r\n\r\n")))
                .listen(0, "127.0.0.1")
                .map(NetServer::actualPort)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var port = vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(16_384))
                .requestHandler(this::play)
                .listen(0, "127.0.0.1")
                .map(HttpServer::actualPort)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return Map.of(
                "arobase.upstream.played", "http://127.0.0.1:" + port,
                "arobase.upstream.babbler", "http://127.0.0.1:" + babbler,
                "arobase.upstream.absent", "http://127.0.0.1:" + freePort());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void play(HttpServerRequest request) {
        if (request.path().startsWith("/v1/facts/")) {
            facts.answer(request);
            return;
        }
        switch (request.path()) {
            case "/v1/silence" -> request.resume();
            case "/v1/break" -> request.connection().close();
            case "/v1/cut" ->
                request.response()
                        .setChunked(true)
                        .write("begun")
                        .onSuccess(sent ->
                                vertx.setTimer(50, later -> request.connection().close()));
            case "/v1/large" -> request.response().end(Buffer.buffer(new byte[MUCH]));
            case "/v1/counted" ->
                request.response()
                        .setChunked(true)
                        .putHeader("Trailer", "X-Rows")
                        .putTrailer("X-Rows", "2")
                        .putTrailer("X-Arobase-Identity", "inside")
                        .end("a,b");
            case "/v1/stream" -> stream(request.response());
            case "/v1/stream/release" -> {
                streams.forEach(stream -> stream.end("data: last\n\n"));
                streams.clear();
                request.response().end();
            }
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void stream(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream").setChunked(true).write("data: first\n\n");
        streams.add(response);
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        var answer = new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("size", body.length());
        request.response()
                .setStatusCode(request.method().name().equals("POST") ? 201 : 200)
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Arobase-Identity", "inside")
                .end(answer.toBuffer());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
