package org.arobase.acceptance;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;

/** The life of a client: let in, let administer an authority by a claim, let in no more. */
final class ClientJourney {

    private static final String NOBODY = "/v1/clients/019b8d62-0000-7000-8000-000000000000";
    private static final String FIRST = "/v1/clients/00000000-0000-7000-8000-000000000001";

    private final Platform platform;

    ClientJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        var made = register();
        expect(201, made);
        expect(409, register());
        expect(422, platform.admin().body("{}").post("/v1/clients"));
        expect(
                422,
                platform.anonymous()
                        .contentType("application/json")
                        .body("{\"name\": \"" + "a".repeat(300) + "\"}")
                        .post("/v1/sandbox/keys"));
        String key = made.path("key");
        administers(key);
        letsIn(key);
        expect(404, as(key).get(NOBODY));
        expect(404, revoke(NOBODY, 1));
        expect(409, revoke(FIRST, 1));
        var client = "/v1/clients/" + made.path("id");
        expect(412, revoke(client, 7));
        expect(200, revoke(client, 1));
        Waiting.until(() -> expect(401, as(key).get("/v1/me")));
    }

    /** What the directory decides is a role of the client everywhere. */
    private void administers(String key) throws IOException {
        String code = platform.admin()
                .body("{\"collectivity\": \"commune-F0022\"}")
                .post("/v1/invitations")
                .path("code");
        expect(
                201,
                as(key).contentType("application/json")
                        .body("{\"collectivity\": \"commune-F0022\", \"invitation\": \"" + code + "\"}")
                        .post("/v1/claims"));
        Waiting.until(() -> as(key).get("/v1/me")
                .then()
                .statusCode(is(200))
                .body("grants", hasItem("collectivity-admin:commune-F0022")));
    }

    /** Who administers an authority lets in who may contribute there, and nobody else. */
    private void letsIn(String key) {
        var made = contributor(key, "commune-F0022");
        expect(201, made);
        expect(403, contributor(key, "commune-F0001"));
        String theirs = made.path("key");
        as(theirs).get("/v1/me").then().body("grants", hasItem("contributor:commune-F0022"));
        var address = "/v1/clients/" + made.path("id") + "/revocation";
        expect(200, as(key).header("If-Match", "\"1\"").post(address));
        Waiting.until(() -> expect(401, as(theirs).get("/v1/me")));
    }

    private Response contributor(String key, String authority) {
        return as(key).contentType("application/json")
                .body("{\"name\": \"Service fictif\", \"grants\": [\"contributor:" + authority + "\"]}")
                .post("/v1/clients");
    }

    /** Under one key: the second time the secret is not shown again. */
    private Response register() throws IOException {
        return platform.admin()
                .header("Idempotency-Key", "client-life")
                .body("{\"name\": \"Agent fictif\"}")
                .post("/v1/clients");
    }

    private RequestSpecification as(String key) {
        return platform.anonymous().header("Authorization", "Bearer " + key);
    }

    private Response revoke(String client, int version) throws IOException {
        return platform.admin().header("If-Match", "\"" + version + "\"").post(client + "/revocation");
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
