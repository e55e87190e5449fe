package org.arobase.acceptance;

import io.restassured.response.Response;
import java.io.IOException;

/** An edition of a year gone by is begun, changed and published: what new actions are described with stays as it is. */
final class EditionJourney {

    private static final String DRAFTS = "/v1/nomenclature-drafts";
    private static final String NEW = "{\"id\": \"2001\", \"year\": 2001, \"basedOn\": \"2026-sample\"}";

    private final Platform platform;

    EditionJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        expect(422, platform.admin().body("{}").post(DRAFTS));
        expect(201, platform.admin().body(NEW).post(DRAFTS));
        expect(409, platform.admin().body(NEW).post(DRAFTS));
        expect(200, platform.admin().get(DRAFTS + "/2001"));
        expect(422, publish("2001", 1));
        expect(422, patch("2001", 1, "{\"year\": 2002}"));
        expect(200, patch("2001", 1, "{\"name\": {\"fr\": \"Essai\"}}"));
        expect(412, patch("2001", 1, "{}"));
        expect(412, publish("2001", 1));
        expect(200, publish("2001", 2));
        expect(404, publish("2001", 2));
        expect(404, patch("2001", 2, "{}"));
        expect(404, platform.admin().get(DRAFTS + "/2001"));
        expect(200, platform.anonymous().get("/v1/nomenclatures/2001"));
    }

    private Response patch(String edition, int version, String body) throws IOException {
        return platform.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(DRAFTS + "/" + edition);
    }

    private Response publish(String edition, int version) throws IOException {
        return platform.admin().header("If-Match", "\"" + version + "\"").post(DRAFTS + "/" + edition + "/publication");
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
