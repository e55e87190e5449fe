package org.arobase.acceptance;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.io.IOException;

/** The life of memberships and mandates of fictive authorities, with what each refuses. */
final class RightsJourney {

    private static final String NOWHERE = "019b8d62-0000-7000-8000-000000000000";
    private static final String MEMBERSHIP = """
            {"collectivity": "commune-F0019", "organisation": "organisme-F00000903", "from": "2026-01-01"}
            """;
    private static final String MANDATE = """
            {"collectivity": "commune-F0019", "structure": "organisme-F00000903", "scopes": ["actions"],
             "from": "2026-01-01", "deed": "Acte fictif"}
            """;

    private final Platform platform;

    RightsJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        structure();
        membership();
        mandate();
        mandates();
        claim();
        Waiting.until(() -> platform.anonymous()
                .get("/v1/changes?limit=1000&types=structure,membership,mandate&collectivity=commune-F0019")
                .then()
                .statusCode(200)
                .body("items.type", hasItems("org.arobase.membership.ended.v1", "org.arobase.mandate.revoked.v1")));
    }

    private void structure() throws IOException {
        var json = """
                {"siren": "F00000903", "name": "Agence fictive", "legalForm": "AGENCE_TECHNIQUE", "from": "2026-01-01"}
                """;
        expect(201, post("/v1/structures", json));
        expect(409, post("/v1/structures", json));
        expect(422, post("/v1/structures", "{}"));
        expect(404, platform.anonymous().get("/v1/structures/organisme-F99999999"));
        expect(404, platform.anonymous().get("/v1/structures/organisme-F99999999/perimeter"));
    }

    private void membership() throws IOException {
        var created = post("/v1/memberships", MEMBERSHIP);
        expect(201, created);
        expect(409, post("/v1/memberships", MEMBERSHIP));
        expect(422, post("/v1/memberships", "{}"));
        var membership = created.header("Location");
        expect(404, platform.anonymous().get("/v1/memberships/" + NOWHERE));
        expect(404, act("/v1/memberships/" + NOWHERE + "/end", 1, "{\"lastDay\":\"2026-12-31\"}"));
        expect(412, act(membership + "/end", 7, "{\"lastDay\":\"2026-12-31\"}"));
        expect(422, act(membership + "/end", 1, "{}"));
        expect(200, act(membership + "/end", 1, "{\"lastDay\":\"2026-12-31\"}"));
        expect(409, act(membership + "/end", 2, "{\"lastDay\":\"2026-12-31\"}"));
    }

    private void mandate() throws IOException {
        var created = post("/v1/mandates", MANDATE);
        expect(201, created);
        expect(409, post("/v1/mandates", MANDATE));
        expect(422, post("/v1/mandates", "{}"));
        var mandate = created.header("Location");
        expect(200, platform.admin().get(mandate + "/deed"));
        expect(404, platform.admin().get("/v1/mandates/" + NOWHERE + "/deed"));
        expect(404, platform.anonymous().get("/v1/mandates/" + NOWHERE));
        expect(404, act("/v1/mandates/" + NOWHERE + "/revocation", 1, "{\"on\":\"2026-07-01\"}"));
        expect(412, act(mandate + "/revocation", 7, "{\"on\":\"2026-07-01\"}"));
        expect(422, act(mandate + "/revocation", 1, "{}"));
        expect(200, act(mandate + "/revocation", 1, "{\"on\":\"2026-07-01\"}"));
        expect(409, act(mandate + "/revocation", 2, "{\"on\":\"2026-07-01\"}"));
    }

    private void claim() throws IOException {
        var json = "{\"collectivity\": \"commune-F0021\", \"evidence\": \"Invitation fictive\"}";
        var claim = post("/v1/claims", json).header("Location");
        expect(409, post("/v1/claims", json));
        expect(422, post("/v1/claims", "{}"));
        expect(404, platform.admin().get("/v1/claims/" + NOWHERE));
        expect(404, act("/v1/claims/" + NOWHERE + "/approval", 1, "{}"));
        expect(404, act("/v1/claims/" + NOWHERE + "/refusal", 1, "{}"));
        expect(422, act(claim + "/refusal", 1, "{}"));
        expect(412, act(claim + "/refusal", 7, "{\"reason\": \"Non\"}"));
        expect(200, act(claim + "/refusal", 1, "{\"reason\": \"Non\"}"));
        expect(409, act(claim + "/refusal", 2, "{\"reason\": \"Non\"}"));
        var again = post("/v1/claims", json).header("Location");
        expect(412, act(again + "/approval", 7, "{}"));
        expect(422, act(again + "/approval", 1, "{\"reason\": \"" + "a".repeat(3_000) + "\"}"));
        expect(200, act(again + "/approval", 1, "{}"));
        expect(409, act(again + "/approval", 2, "{}"));
        expect(409, post("/v1/invitations", "{\"collectivity\": \"commune-F0021\"}"));
        expect(422, post("/v1/invitations", "{}"));
        String code = post("/v1/invitations", "{\"collectivity\": \"commune-F0020\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        expect(201, post("/v1/claims", "{\"collectivity\": \"commune-F0020\", \"invitation\": \"" + code + "\"}"));
    }

    private void mandates() throws IOException {
        var line = MANDATE.replace("\n", "").replace("commune-F0019", "commune-F0020");
        var file = platform.admin().contentType("application/x-ndjson").body(line);
        file.post("/v1/mandates/batch").then().statusCode(200).body("granted", is(1));
        expect(
                400,
                platform.admin().contentType("application/x-ndjson").body("\n").post("/v1/mandates/batch"));
    }

    private Response post(String path, String json) throws IOException {
        return platform.admin().body(json).post(path);
    }

    private Response act(String path, int version, String json) throws IOException {
        return platform.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .post(path);
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
