package org.arobase.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** The life of one action, and what is needed to write it. */
final class Journey {

    private static final String NEW = """
            {"collectivity": "commune-F0001", "title": "Une action", "summary": "Pour voir.", "services": ["t08-s02"]}
            """;

    private static final String NEWS = "/v1/news?collectivity=F0002&limit=100";

    private static final Executor CROWD = task -> Thread.ofVirtual().start(task);

    private final Platform platform;
    private final String draft;

    Journey(Platform platform) throws IOException {
        this.platform = platform;
        this.draft = id(create("commune-F0001"));
    }

    /** A request that would do what it says. */
    RequestSpecification write(Operation operation) throws IOException {
        return write(operation, "\"1\"");
    }

    RequestSpecification write(Operation operation, String version) throws IOException {
        var request = platform.admin();
        operation.contentType().ifPresent(request::contentType);
        operation.exampleBody().ifPresent(body -> request.body(body.isTextual() ? body.asText() : body.toString()));
        return version == null || !operation.answers("428") ? request : request.header("If-Match", version);
    }

    /** The address of the draft, where the operation is about an action. */
    String url(Operation operation) {
        return operation.path().startsWith("/v1/actions") ? operation.url(Map.of("id", draft)) : operation.url();
    }

    /** What is accepted as a title reads back as it was sent. */
    void keepsOrRefuses(String title) throws IOException {
        var content = JsonNodeFactory.instance
                .objectNode()
                .put("collectivity", "commune-F0003")
                .put("title", title);
        var answer = platform.admin().body(content.toString()).post("/v1/actions");
        if (answer.statusCode() == 201) {
            answer.then().body("title", is(title));
        } else {
            answer.then().statusCode(either(is(400)).or(is(422)));
        }
    }

    void live() throws IOException {
        var action = "/v1/actions/" + id(create("commune-F0002"));
        expect(404, platform.anonymous().get(action));
        expect(409, act(action + "/withdrawal", 1, "{\"reason\":\"by-author\"}"));
        expect(422, patch(action, 1, "{\"title\":\"" + "a".repeat(300) + "\"}"));
        expect(412, patch(action, 7, "{\"title\":\"b\"}"));
        expect(200, patch(action, 1, "{\"services\":[]}"));
        expect(422, act(action + "/publication", 2, "{}"));
        expect(412, act(action + "/publication", 1, "{}"));
        expect(200, patch(action, 2, "{\"services\":[\"t08-s02\"]}"));
        expect(200, act(action + "/publication", 3, "{}"));
        expect(409, act(action + "/publication", 4, "{}"));
        expect(422, act(action + "/withdrawal", 4, "{}"));
        expect(412, act(action + "/withdrawal", 1, "{\"reason\":\"by-author\"}"));
        Waiting.until(
                () -> platform.anonymous().get(NEWS).then().statusCode(200).body("items.href", hasItem(action)));
        var item = platform.anonymous().get(NEWS).<String>path("items.find { it.href == '" + action + "' }.id");
        expect(200, platform.anonymous().get("/v1/news/" + item));
        var score = "/v1/campaigns/fictive-2026/scores/commune-F0002";
        Waiting.until(() -> expect(200, asAdmin(platform.anonymous()).get(score)));
        new ArchiveJourney(platform).live();
        expect(204, act(action + "/withdrawal", 4, "{\"reason\":\"by-author\"}"));
        expect(410, platform.anonymous().get(action));
        expect(410, patch(action, 5, "{\"title\":\"b\"}"));
        expect(410, act(action + "/publication", 5, "{}"));
        expect(410, act(action + "/withdrawal", 5, "{\"reason\":\"by-author\"}"));
        Waiting.until(() -> expect(410, platform.anonymous().get("/v1/news/" + item)));
        notThere();
        repeated();
        fiftyAtOnce();
        new ClientJourney(platform).live();
        new RightsJourney(platform).live();
        new ImportJourney(platform).live();
        new GridJourney(platform).live();
    }

    private void notThere() throws IOException {
        var nowhere = "019b8d62-0000-7000-8000-000000000000";
        expect(404, patch("/v1/actions/" + nowhere, 1, "{}"));
        expect(404, act("/v1/actions/" + nowhere + "/publication", 1, "{}"));
        expect(404, act("/v1/actions/" + nowhere + "/withdrawal", 1, "{\"reason\":\"by-author\"}"));
        expect(404, platform.anonymous().get("/v1/news/" + nowhere));
        expect(404, platform.anonymous().get("/v1/campaigns/1999"));
        expect(404, platform.anonymous().get("/v1/nomenclatures/1999"));
        evaluations();
        expect(404, platform.anonymous().get("/v1/collectivities/commune-35999"));
        formerCodes();
        expect(404, platform.admin().get("/v1/campaigns/fictive-2026/scores/commune-35238"));
        expect(
                422,
                platform.admin().body("{\"collectivity\":\"commune-99999\"}").post("/v1/actions"));
        for (var operation : platform.contract().operations()) {
            if (operation.reads()) {
                expect(
                        401,
                        platform.anonymous()
                                .header("Authorization", "Bearer aro_x")
                                .get(operation.url()));
            }
        }
    }

    /** What only asks needs no key, and is refused as a write is. */
    private void evaluations() {
        var body = "{\"closesOn\": \"2026-12-31\", \"profile\": {\"kind\": \"COMMUNE\"}}";
        var nobody = body.replace("\"kind\": \"COMMUNE\"", "");
        expect(404, platform.anonymous().get("/v1/grids/1999"));
        expect(404, asking(body).post("/v1/grids/1999/evaluations"));
        expect(200, asking(body).post("/v1/grids/2026-model/evaluations"));
        expect(422, asking(nobody).post("/v1/grids/2026-model/evaluations"));
        expect(422, asking(body).post("/v1/evaluations"));
    }

    private RequestSpecification asking(String body) {
        return platform.anonymous().contentType(ContentType.JSON).body(body);
    }

    /** One successor, several, none at all. */
    private void formerCodes() {
        var merged = platform.anonymous().redirects().follow(false).get("/v1/collectivities/commune-93059?lang=en");
        expect(307, merged);
        merged.then().header("Location", is("/v1/collectivities/commune-93066?lang=en"));
        expect(410, platform.anonymous().get("/v1/collectivities/commune-08227"));
        expect(410, platform.anonymous().get("/v1/collectivities/commune-97127"));
        expect(404, platform.anonymous().get("/v1/collectivities/commune-35999/lineage"));
        for (var list : List.of("/members", "/groupings")) {
            for (var format : List.of("", ".csv", ".ndjson", ".geojson")) {
                territory(list + format);
            }
        }
    }

    private void territory(String list) {
        var directory = "/v1/collectivities/commune-";
        var merged = platform.anonymous().redirects().follow(false).get(directory + "93059" + list);
        expect(307, merged);
        merged.then().header("Location", is(directory + "93066" + list));
        expect(410, platform.anonymous().get(directory + "08227" + list));
        expect(404, platform.anonymous().get(directory + "35999" + list));
    }

    private void repeated() throws IOException {
        var first =
                platform.admin().header("Idempotency-Key", "life-1").body(NEW).post("/v1/actions");
        var again =
                platform.admin().header("Idempotency-Key", "life-1").body(NEW).post("/v1/actions");
        expect(201, first);
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(is(first.asString()));
        expect(
                422,
                platform.admin()
                        .header("Idempotency-Key", "life-1")
                        .body(NEW.replace("Une", "Autre"))
                        .post("/v1/actions"));
    }

    /** Fifty at once: one is created, the others are told to come back, or given its answer. */
    private void fiftyAtOnce() {
        var answers = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> createOnce("life-50"), CROWD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(Response::asString)
                        .distinct())
                .hasSize(1);
    }

    private Response createOnce(String key) {
        return asAdmin(platform.anonymous())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(NEW)
                .post("/v1/actions");
    }

    private RequestSpecification asAdmin(RequestSpecification request) {
        try {
            return request.header("Authorization", "Bearer " + platform.adminKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response create(String collectivity) throws IOException {
        return platform.admin().body(NEW.replace("commune-F0001", collectivity)).post("/v1/actions");
    }

    private Response act(String path, int version, String body) throws IOException {
        return platform.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path);
    }

    private Response patch(String path, int version, String body) throws IOException {
        return platform.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
