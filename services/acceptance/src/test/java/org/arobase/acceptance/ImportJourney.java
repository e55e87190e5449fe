package org.arobase.acceptance;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edition of the fictive departement that lacks a commune is sent, waits, is confirmed and takes its place. */
final class ImportJourney {

    private static final String NOWHERE = "/v1/imports/019b8d62-0000-7000-8000-000000000000";
    private static final String EDITION = "src/main/resources/editions/fictive/";
    private static final String LEAVING = "COMMUNE,F0024,";

    private final Platform platform;

    ImportJourney(Platform platform) {
        this.platform = platform;
    }

    void live() throws IOException {
        nowhere();
        expect(400, send("nonsense"));
        expect(422, send(edition().replace("Licence Ouverte 2.0", " ")));
        var job = "/v1/imports/"
                + send(edition()).then().statusCode(202).extract().path("id");
        Waiting.until(() -> read(job).then().body("state", is("TO_CONFIRM")));
        expect(200, read(job + "/changes?change=ENDED"));
        expect(428, platform.admin().post(job + "/confirmation"));
        expect(412, confirm(job, "\"999\""));
        expect(200, confirm(job, read(job).header("ETag")));
        Waiting.until(() -> read(job).then().body("state", is("DONE")));
        expect(409, confirm(job, read(job).header("ETag")));
        Waiting.until(() -> expect(410, platform.anonymous().get("/v1/collectivities/commune-F0024")));
        Waiting.until(() -> platform.anonymous()
                .get("/v1/changes?limit=1000&types=collectivity&collectivity=commune-F0024")
                .then()
                .body("items.last().type", is("org.arobase.collectivity.withdrawn.v1")));
    }

    private void nowhere() throws IOException {
        expect(404, read(NOWHERE));
        expect(404, read(NOWHERE + "/changes"));
        expect(404, read(NOWHERE + "/rejects"));
        expect(404, confirm(NOWHERE, "*"));
    }

    private Response read(String path) {
        try {
            return platform.admin().get(path);
        } catch (IOException unreadableKey) {
            throw new UncheckedIOException(unreadableKey);
        }
    }

    private Response send(String file) throws IOException {
        return platform.admin()
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/imports");
    }

    private Response confirm(String job, String version) throws IOException {
        return platform.admin().header("If-Match", version).post(job + "/confirmation");
    }

    private static String edition() throws IOException {
        var folder = Path.of(System.getProperty("arobase.root"), "services/collectivities", EDITION);
        var description = Files.readString(folder.resolve("edition.json")).replaceAll("\\s*\n\\s*", " ");
        var entities = Files.readString(folder.resolve("collectivities.csv"))
                .lines()
                .filter(line -> !line.startsWith(LEAVING))
                .toList();
        return "# " + description + "\n" + String.join("\n", entities) + "\n";
    }

    private static void expect(int status, Response response) {
        response.then().statusCode(status);
    }
}
