package org.arobase.acceptance;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;

/** An action is changed, looked at as it was, brought back; then the name of who did it is erased. */
final class HistoryJourney {

    private static final String NEW = """
            {"collectivity": "commune-F0004", "title": "Avant", "services": ["t08-s02"]}
            """;
    private static final String NOWHERE = "019b8d62-0000-7000-8000-000000000000";

    private final Platform platform;

    HistoryJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        var created = platform.admin().body(NEW).post("/v1/actions");
        var action = "/v1/actions/" + created.then().statusCode(201).extract().path("id");
        expect(404, platform.anonymous().get(action + "/versions"));
        expect(404, platform.anonymous().get(action + "/versions/1"));
        expect(200, patch(action, 1, "{\"title\": \"Après\"}"));
        platform.admin().get(action + "/versions/2").then().body("changes.before", hasItem("Avant"));
        var restore =
                platform.admin().get(action + "/versions/1").then().extract().<Object>path("restore");
        expect(200, patch(action, 2, restore));
        platform.admin().get(action).then().body("title", is("Avant"));
        expect(200, platform.admin().header("If-Match", "\"3\"").post(action + "/publication"));
        platform.anonymous().get(action + "/versions").then().body("items.version", is(List.of(4)));
        erase(action);
        withdraw(action);
    }

    private void erase(String action) throws IOException {
        var name = platform.admin().get(action + "/versions").then().extract().<String>path("items[0].by");
        expect(204, platform.admin().post("/v1/contributors/" + name + "/erasure"));
        expect(404, platform.admin().post("/v1/contributors/" + name + "/erasure"));
        expect(404, platform.admin().post("/v1/contributors/" + NOWHERE + "/erasure"));
    }

    private void withdraw(String action) throws IOException {
        expect(
                204,
                platform.admin()
                        .header("If-Match", "\"4\"")
                        .body("{\"reason\": \"mistaken\"}")
                        .post(action + "/withdrawal"));
        expect(410, platform.admin().get(action + "/versions")); // without a key a read may be half a second old
        expect(410, platform.admin().get(action + "/versions/4"));
    }

    private Response patch(String action, int version, Object body) throws IOException {
        return platform.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(action);
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
