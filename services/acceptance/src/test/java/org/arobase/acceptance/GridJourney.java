package org.arobase.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The life of a grid, and of a campaign that goes from one to another and back, with what each refuses. */
final class GridJourney {

    private static final String NOWHERE = "019b8d62-0000-7000-8000-000000000000";
    private static final String CAMPAIGN = "/v1/campaigns/fictive-2026";
    private static final String MODEL = "2026-model";
    private static final String SMALL = """
            {"year": 2005, "name": {"fr": "Petite"}, "criteria": {"code": "total", "name": {"fr": "Total"},
             "points": {"value": 100, "basis": "assumption"}, "measure": {"type": "COVERAGE", "theme": "%s"}}}
            """;

    private final Platform platform;

    GridJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        var first = grid("emploi");
        var second = grid("identite");
        refusals();
        marks();
        recomputations(first, second);
    }

    private String grid(String theme) throws IOException {
        var created = platform.admin().body(SMALL.formatted(theme)).post("/v1/grids");
        expect(201, created);
        var id = created.<String>path("id");
        expect(409, act(id, "publication", 1));
        expect(412, act(id, "validation", 7));
        expect(200, patch(id, 1, "{\"year\": null}"));
        expect(422, act(id, "validation", 2));
        expect(412, patch(id, 7, "{}"));
        expect(422, patch(id, 2, "{\"year\": 1}"));
        expect(200, patch(id, 2, "{\"year\": 2005}"));
        expect(200, act(id, "validation", 3));
        expect(412, act(id, "publication", 7));
        expect(200, act(id, "publication", 4));
        expect(409, act(id, "publication", 5));
        expect(409, act(id, "validation", 5));
        expect(409, patch(id, 5, "{}"));
        return id;
    }

    private void refusals() throws IOException {
        expect(
                409,
                platform.admin()
                        .body(SMALL.replaceFirst("\\{", "{\"id\": \"2026-model\","))
                        .post("/v1/grids"));
        expect(422, platform.admin().body("{}").post("/v1/grids"));
        expect(404, patch("nowhere", 1, "{}"));
        expect(404, act("nowhere", "validation", 1));
        expect(404, act("nowhere", "publication", 1));
        for (var format : List.of("", ".csv", ".ndjson")) {
            expect(404, platform.anonymous().get("/v1/grids/nowhere/diff" + format));
            expect(404, platform.admin().get("/v1/campaigns/1999/recomputed-scores" + format));
        }
        expect(404, platform.admin().get(CAMPAIGN + "/scores/commune-35238/history"));
    }

    private void marks() throws IOException {
        var path = CAMPAIGN + "/indicative-mark";
        var etag = platform.admin().get(path).header("ETag");
        expect(404, platform.anonymous().get("/v1/campaigns/1999/indicative-mark"));
        expect(404, turn("/v1/campaigns/1999/indicative-mark", etag, "{\"shown\": false}"));
        expect(412, turn(path, "\"777\"", "{\"shown\": false}"));
        expect(422, turn(path, etag, "{}"));
        expect(200, turn(path, etag, "{\"shown\": true}"));
    }

    private void recomputations(String first, String second) throws IOException {
        var path = CAMPAIGN + "/recomputations";
        expect(404, platform.admin().get(path + "/" + NOWHERE));
        expect(422, ask("{}"));
        expect(404, platform.admin().body("{\"grid\": \"" + MODEL + "\"}").post("/v1/campaigns/1999/recomputations"));
        var dry = ask("{\"grid\": \"" + first + "\", \"dryRun\": true}");
        expect(202, dry);
        awaitDone(dry);
        Waiting.until(() -> assertThat(twentyAtOnce(first, second)).contains(202, 409));
        Waiting.until(() -> {
            var back = ask("{\"grid\": \"" + MODEL + "\"}");
            expect(202, back);
            awaitDone(back);
        });
    }

    /** Two grids want the same place: one has it, the others are told. */
    private List<Integer> twentyAtOnce(String first, String second) {
        return IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> ask("{\"grid\": \"" + (i % 2 == 0 ? first : second) + "\"}")))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();
    }

    private Response ask(String body) {
        try {
            return platform.admin().body(body).post(CAMPAIGN + "/recomputations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitDone(Response job) {
        Waiting.until(() -> {
            try {
                platform.admin().get(job.<String>path("href")).then().body("state", is("DONE"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Response turn(String path, String etag, String body) throws IOException {
        return platform.admin().header("If-Match", etag).body(body).put(path);
    }

    private Response patch(String id, int version, String body) throws IOException {
        return platform.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/v1/grids/" + id);
    }

    private Response act(String id, String transition, int version) throws IOException {
        return platform.admin().header("If-Match", "\"" + version + "\"").post("/v1/grids/" + id + "/" + transition);
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
