package org.arobase.acceptance;

import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Tools, providers and actors: recorded, changed, merged; somebody objects and is erased. */
final class PeopleJourney {

    private static final String NOWHERE = "/019b8d62-0000-7000-8000-000000000000";
    private static final Map<String, String> NEW = Map.of(
            "/v1/tools", "{\"name\": \"Outil\", \"fictive\": true}",
            "/v1/providers", "{\"name\": \"Prestataire\", \"fictive\": true}",
            "/v1/actors", "{\"name\": \"Association\", \"type\": \"ASSOCIATION\", \"fictive\": true}");

    private static final Executor CROWD = task -> Thread.ofVirtual().start(task);

    private final Platform platform;

    PeopleJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        for (var list : NEW.keySet()) {
            entries(list);
        }
        leave();
    }

    private void entries(String list) throws IOException {
        var kept = list + "/" + register(list);
        var twice = list + "/" + register(list);
        expect(422, admin().body("{}").post(list));
        crowd(list);
        notThere(list);
        expect(200, patch(kept, 1, "{}"));
        expect(412, patch(kept, 1, "{}"));
        expect(422, patch(kept, 2, "{\"name\": \" \"}"));
        expect(412, merge(twice, 9, kept));
        expect(422, merge(twice, 1, twice));
        expect(200, merge(twice, 1, kept));
        expect(409, merge(twice, 2, kept));
        expect(409, patch(twice, 2, "{}"));
        for (var path : new String[] {"", "/actions"}) {
            var moved = platform.anonymous().redirects().follow(false).get(twice + path);
            expect(307, moved);
            moved.then().header("Location", is(kept + path));
        }
    }

    private void notThere(String list) throws IOException {
        expect(404, platform.anonymous().get(list + NOWHERE));
        expect(404, platform.anonymous().get(list + NOWHERE + "/actions"));
        expect(404, patch(list + NOWHERE, 1, "{}"));
        expect(404, merge(list + NOWHERE, 1, list + NOWHERE));
    }

    private void leave() throws IOException {
        var actor = "/v1/actors/" + register("/v1/actors");
        var twice = "/v1/actors/" + register("/v1/actors");
        expect(200, merge(twice, 1, actor));
        for (var step : new String[] {"/objection", "/erasure"}) {
            expect(404, admin().post("/v1/actors" + NOWHERE + step));
            expect(409, admin().post(twice + step));
            expect(204, admin().post(actor + step));
            expect(410, admin().post(actor + step));
            expect(410, platform.anonymous().get(actor));
            expect(410, platform.anonymous().get(actor + "/actions"));
            expect(410, patch(actor, 2, "{}"));
            expect(410, merge(actor, 2, actor));
        }
    }

    /** Fifty at once with one key: who comes while the first is at work is told to come back. */
    private void crowd(String list) throws IOException {
        var key = platform.adminKey();
        IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.runAsync(() -> once(list, key), CROWD))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void once(String list, String key) {
        platform.anonymous()
                .header("Authorization", "Bearer " + key)
                .header("Idempotency-Key", "crowd")
                .contentType(ContentType.JSON)
                .body(NEW.get(list))
                .post(list);
    }

    private String register(String list) throws IOException {
        return admin().body(NEW.get(list))
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response patch(String path, int version, String body) throws IOException {
        return admin().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }

    private Response merge(String path, int version, String into) throws IOException {
        return admin().header("If-Match", "\"" + version + "\"")
                .body("{\"into\": \"" + into.substring(into.lastIndexOf('/') + 1) + "\"}")
                .post(path + "/merger");
    }

    private RequestSpecification admin() throws IOException {
        return platform.admin().contentType(ContentType.JSON);
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
