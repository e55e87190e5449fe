package org.arobase.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class ShownTest {

    @Test
    void whatIsDerivedStandsBesideTheStateAndNowhereElse() {
        var note = create();
        var state = read(note).asString();

        assertThat(read(note + "/opinions/fine").asString())
                .isEqualTo(state.substring(0, state.length() - 1)
                        + ",\"derived\":{\"opinion\":{\"by\":\"a reader\",\"word\":\"fine\"}}}");
    }

    @Test
    void whatIsKnownIsSentAgainWhenSomethingElseIsDerived() {
        var note = create();
        var etag = read(note + "/opinions/fine").header("ETag");

        known(etag).get(note + "/opinions/fine").then().statusCode(304).header("ETag", etag);
        known(etag).get(note + "/opinions/poor").then().statusCode(200).body("version", is(1));
        known("\"1\"").get(note + "/opinions/fine").then().statusCode(200);
    }

    @Test
    void theETagOfAReadIsAsGoodAsTheVersionForAWrite() {
        var note = create();
        var etag = read(note + "/opinions/fine").header("ETag");
        var change = "{\"text\":\"b\"}";

        json().header("If-Match", etag).body(change).put(note).then().statusCode(200);
        json().header("If-Match", etag).body(change).put(note).then().statusCode(412);
    }

    @Test
    void aDerivedFieldCanBeAskedForByItsName() {
        var note = create();

        assertThat(read(note + "/opinions/fine?fields=year,derived.opinion.word")
                        .asString())
                .isEqualTo("{\"year\":2026,\"derived\":{\"opinion\":{\"word\":\"fine\"}}}");
        Callers.anonymous()
                .get(note + "/opinions/fine?fields=derived.opinion.words")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("fields"))
                .body("errors[0].detail", containsString("vouliez-vous dire «\u00a0derived.opinion.word\u00a0»"));
    }

    private static ExtractableResponse<Response> read(String path) {
        return Callers.anonymous().get(path).then().statusCode(200).extract();
    }

    private static RequestSpecification known(String etag) {
        return Callers.anonymous().header("If-None-Match", etag);
    }

    private static RequestSpecification json() {
        return Callers.admin().contentType(ContentType.JSON);
    }

    private static String create() {
        var note = "/notes/" + UUID.randomUUID();
        json().body("{\"id\":\"" + note.substring(7) + "\",\"text\":\"a\"}")
                .post("/notes")
                .then()
                .statusCode(201);
        return note;
    }
}
