package org.arobase.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The gateway as a client sees it, who takes every failure as an answer. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /** Shorter than what a paused part may take, so that some writes stay unknown. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String base;
    private final String key;

    Api(int port, String key) {
        this.base = "http://localhost:" + port;
        this.key = key;
    }

    Answer get(String path) {
        return send(request(path, ANSWER).GET());
    }

    Answer get(String path, Duration patience) {
        return send(request(path, patience).GET());
    }

    /** The lines of an export, without the last, which says that it is whole. */
    List<JsonNode> lines(String path, Duration patience) throws IOException {
        var lines =
                exchange(request(path, patience).GET().build()).body().lines().toList();
        if (lines.isEmpty() || !lines.getLast().startsWith("{\"end\":true")) {
            throw new IOException(path + " is not whole");
        }
        return lines.subList(0, lines.size() - 1).stream().map(Api::json).toList();
    }

    Answer write(String method, String path, JsonNode body, String... headers) {
        return send(request(path, ANSWER)
                .headers(headers)
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path, Duration patience) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + key);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = exchange(request.build());
            var body = json(response.body());
            var problem = body.path("type").asText("");
            var told = problem.isEmpty() ? "" : " " + problem;
            return new Answer(response.statusCode(), body.path("version").asLong(), body, response.statusCode() + told);
        } catch (ConnectException | HttpConnectTimeoutException nothingSent) {
            return new Answer(0, 0, MissingNode.getInstance(), Answer.NOT_CONNECTED);
        } catch (IOException cut) {
            return new Answer(0, 0, MissingNode.getInstance(), cut.getClass().getSimpleName());
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
