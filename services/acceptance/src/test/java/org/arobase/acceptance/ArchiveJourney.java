package org.arobase.acceptance;

import io.restassured.response.Response;
import java.io.IOException;

/** An action of a member of the association is pinned, archived and restored. */
final class ArchiveJourney {

    private static final String NEW = """
            {"collectivity": "commune-F0001", "title": "Une action", "services": ["t08-s02"]}
            """;
    private static final String NOWHERE = "/v1/actions/019b8d62-0000-7000-8000-000000000000";

    private final Platform platform;

    ArchiveJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        for (var transition : new String[] {"archiving", "restoration", "pinning", "unpinning"}) {
            move(404, NOWHERE, 1, transition);
        }
        var action = draft();
        move(409, action, 1, "archiving");
        move(409, action, 1, "restoration");
        move(409, action, 1, "pinning");
        move(409, action, 1, "unpinning");
        move(412, action, 7, "publication");
        move(200, action, 1, "publication");
        move(412, action, 1, "archiving");
        move(412, action, 1, "pinning");
        move(412, action, 1, "unpinning");
        expect(422, post(action, 2, "pinning", "{\"rank\": 6}"));
        move(200, action, 2, "pinning");
        move(200, action, 3, "unpinning");
        move(200, action, 4, "archiving");
        expect(410, platform.anonymous().get(action));
        expect(410, platform.anonymous().get(action + "/possible-duplicates"));
        expect(404, platform.anonymous().get(NOWHERE + "/possible-duplicates"));
        move(412, action, 4, "restoration");
        for (var transition : new String[] {"archiving", "pinning", "unpinning", "publication"}) {
            move(410, action, 5, transition);
        }
        move(200, action, 5, "restoration");
        expect(204, post(action, 6, "withdrawal", "{\"reason\": \"mistaken\"}"));
        move(410, action, 7, "restoration");
        new HistoryJourney(platform).live();
        new PeopleJourney(platform).live();
        new EditionJourney(platform).live();
    }

    private String draft() throws IOException {
        var created = platform.admin().body(NEW).post("/v1/actions");
        return "/v1/actions/" + created.then().statusCode(201).extract().path("id");
    }

    private void move(int status, String action, int version, String transition) throws IOException {
        expect(status, post(action, version, transition, "{}"));
    }

    private Response post(String action, int version, String transition, String body) throws IOException {
        return platform.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(action + "/" + transition);
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
