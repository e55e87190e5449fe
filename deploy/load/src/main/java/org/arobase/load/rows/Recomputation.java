package org.arobase.load.rows;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.arobase.load.beside.ManyScores;
import org.arobase.load.platform.Http;

/** A campaign that is computed under one grid and the other in turn, so that each time every score moves. */
final class Recomputation {
    private static final String MODEL = "2026-model";
    private static final String OTHER = "load-other";
    private static final String CAMPAIGN = "/v1/campaigns/" + ManyScores.CAMPAIGN + "/recomputations";
    private static final Pattern HREF = Pattern.compile("\"href\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");

    private final Bench bench;
    private String grid = MODEL;

    private Recomputation(Bench bench) {
        this.bench = bench;
    }

    /** Publishes the shipped grid with lower targets under another id. */
    static Recomputation prepare(Bench bench) throws IOException, InterruptedException {
        var recomputation = new Recomputation(bench);
        var model = Http.send(Http.to(bench.gateway(), "/v1/grids/" + MODEL)).body();
        var other = model.substring(model.indexOf("\"grid\":") + 7, model.length() - 1)
                .replace("\"" + MODEL + "\"", "\"" + OTHER + "\"")
                .replace("\"year\":2026", "\"year\":2002")
                .replaceAll("\"target\":\\{\"value\":\\d+", "\"target\":{\"value\":2");
        recomputation.post("/v1/grids", other, null, 201);
        recomputation.post("/v1/grids/" + OTHER + "/validation", "", "\"1\"", 200);
        recomputation.post("/v1/grids/" + OTHER + "/publication", "", "\"2\"", 200);
        return recomputation;
    }

    /** Seconds from the request until the last score is there. */
    double next() throws IOException, InterruptedException {
        grid = grid.equals(MODEL) ? OTHER : MODEL;
        var begin = System.nanoTime();
        var href = HREF.matcher(post(CAMPAIGN, "{\"grid\":\"" + grid + "\"}", null, 202));
        if (!href.find()) {
            throw new IllegalStateException("A recomputation has no href.");
        }
        for (var state = "RUNNING"; !state.equals("DONE"); state = state(href.group(1))) {
            if (state.equals("FAILED")) {
                throw new IllegalStateException("The recomputation was given up.");
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private String state(String href) throws IOException, InterruptedException {
        var state = STATE.matcher(send(Http.to(bench.gateway(), href)).body());
        return state.find() ? state.group(1) : "FAILED";
    }

    private String post(String path, String body, String version, int expected)
            throws IOException, InterruptedException {
        var request = Http.to(bench.gateway(), path).POST(HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        var answer = send(request);
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "POST %s answers %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var key = bench.platform().adminKey();
        return Http.send(request.header(key.name(), key.value().get()));
    }
}
