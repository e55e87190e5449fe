package org.arobase.kernel.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.UUID;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ConventionsTest {

    @Test
    void aCreatedResourceTellsWhereItIsAndItsVersion() {
        var id = create();

        Callers.anonymous()
                .get("/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", is(id));
    }

    @Test
    void aKnownVersionIsNotSentAgain() {
        var id = create();

        Callers.anonymous()
                .header("If-None-Match", "W/\"1\"")
                .get("/notes/" + id)
                .then()
                .statusCode(304)
                .body(is(""));
        Callers.anonymous()
                .header("If-None-Match", "\"2\"")
                .get("/notes/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteNamesTheVersionItChanges() {
        var id = create();
        var change = "{\"text\":\"b\"}";

        json().body(change).put("/notes/" + id).then().statusCode(428).body("type", is("/problems/version-required"));
        json().header("If-Match", "\"1\"")
                .body(change)
                .put("/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        json().header("If-Match", "\"1\"")
                .body(change)
                .put("/notes/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aSecondOfTheSameIdIsAConflict() {
        var id = create();

        json().body("{\"id\":\"" + id + "\",\"text\":\"a\"}")
                .post("/notes")
                .then()
                .statusCode(409);
    }

    @Test
    void aPageLeadsToTheNext() {
        var next = Callers.anonymous()
                .get("/notes?limit=30")
                .then()
                .statusCode(200)
                .body("items.size()", is(30))
                .header("Link", matchesPattern("</notes\\?limit=30&after=[^>]+>; rel=\"next\""))
                .extract()
                .<String>path("next");

        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items[0]", is("31"))
                .body("next", nullValue());
    }

    @Test
    void aForgedCursorIsRefused() {
        var next = Callers.anonymous().get("/notes?limit=1").<String>path("next");
        var begin = next.indexOf("after=") + "after=".length();
        var cursor = Base64.getUrlDecoder().decode(next.substring(begin));
        cursor[0]++;
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);

        refuseCursor(next.substring(0, begin) + forged);
        refuseCursor("/notes?after=AAAAAAAAAAAAAAAAAAAA");
    }

    private static void refuseCursor(String path) {
        Callers.anonymous().get(path).then().statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "/notes?limt=3, unknown-parameter, limt, limit",
        "/notes?limit=0, invalid-parameter, limit, 100",
        "/notes?limit=x, invalid-parameter, limit, x",
        "/notes?limit=1&limit=2, invalid-parameter, limit, une fois",
        "/notes?limit=, invalid-parameter, limit, manque",
        "/notes?lang=de, invalid-parameter, lang, en",
    })
    void aWrongParameterIsNamed(String path, String slug, String parameter, String hint) {
        Callers.anonymous()
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].detail", containsString(hint))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void whatAnalyticsAddIsNoMistake() {
        Callers.anonymous()
                .get("/notes?utm_source=x&_=1&lang=en&kind=a&kind=b")
                .then()
                .statusCode(200);
    }

    @Test
    void aProblemSpeaksTheLanguageAskedFor() {
        var request = "/notes/nowhere";

        Callers.anonymous().get(request).then().statusCode(404).body("title", is("Ressource introuvable"));
        Callers.anonymous()
                .header("Accept-Language", "en-GB, fr;q=0.5")
                .get(request)
                .then()
                .body("title", is("Not found"));
        Callers.anonymous()
                .header("Accept-Language", "en")
                .get(request + "?lang=fr")
                .then()
                .body("title", is("Ressource introuvable"));
        Callers.anonymous()
                .header("Accept-Language", ";;;q=,")
                .get(request)
                .then()
                .body("title", is("Ressource introuvable"));
    }

    @Test
    void theInsideStaysInside() {
        Callers.anonymous()
                .get("/notes/broken")
                .then()
                .statusCode(500)
                .body("type", is("/problems/internal"))
                .body(not(containsString("secret-of-the-inside")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource({"PATCH,/notes,405", "GET,/nowhere,404"})
    void whatIsNotThereIsAProblemToo(String method, String path, int status) {
        Callers.admin().request(method, path).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void rightsAreAskedFor() {
        var draft = "{\"id\":\"r\",\"text\":\"a\"}";

        Callers.anonymous()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"));
        Callers.as("somebody", "reader")
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/notes")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification json() {
        return Callers.admin().contentType(ContentType.JSON);
    }

    private static String create() {
        var id = UUID.randomUUID().toString();
        json().body("{\"id\":\"" + id + "\",\"text\":\"a\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .header("Location", "/notes/" + id)
                .header("ETag", "\"1\"");
        return id;
    }
}
