package org.arobase.label.score;

import static org.arobase.label.score.Given.commune;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class IndicativeSwitchTest {

    private static final String PATH = "/v1/campaigns/fictive-2026/indicative-mark";
    private static final String CLIENT = "00000000-0000-7000-8000-00000000000d";
    private static final String CHANGES = """
            {"grid": "2026-model", "closesOn": "2026-12-31", "profile": {"kind": "COMMUNE"},
             "changes": {"actions": [{"id": "a", "completeness": 50}]}}
            """;

    @AfterEach
    void marksAreShownAgain() {
        turn(etag(), "{\"shown\": true}").then().statusCode(200);
    }

    @Test
    void whereMarksAreOffNoLevelIsTold() {
        Given.registered(commune("commune-F0401", true), 1);
        ShownScore.awaitPoints("commune-F0401", "emploi", 0);
        Given.published(Given.nomenclature(Given.EDITION), 1);
        var score = ShownScore.path("commune-F0401");
        Callers.admin()
                .get(score)
                .then()
                .body("indicativeMark.level", equalTo(1))
                .body("levels", notNullValue());

        turn(etag(), "{\"shown\": false}").then().statusCode(200).body("shown", equalTo(false));

        Callers.admin()
                .get(score)
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("indicativeMark", nullValue())
                .body("levels", nullValue())
                .body("mentions", nullValue());
        Callers.admin()
                .get(score + "/history")
                .then()
                .body("items.after.total", everyItem(equalTo(0)))
                .body("items.after.indicativeMark", everyItem(nullValue()));
        simulate().then().statusCode(403).body("type", equalTo("/problems/indicative-mark-off"));
        Callers.anonymous().get(PATH).then().statusCode(200).body("shown", equalTo(false));
    }

    @Test
    void whereMarksAreOnLevelsAreSimulated() {
        Given.published(Given.nomenclature(Given.EDITION), 1);

        Awaits.untilAsserted(() -> simulate().then().statusCode(200));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"admin, 200", "campaign-manager, 200", "editor, 403", "reader, 403", "juror, 403"})
    void theSwitchIsForWhoRunsTheCampaign(String role, int status) {
        Callers.as(CLIENT, role)
                .header("If-Match", etag())
                .contentType(ContentType.JSON)
                .body("{\"shown\": true}")
                .put(PATH)
                .then()
                .statusCode(status);
    }

    @Test
    void aSwitchIsTurnedByWhoHasSeenHowItStands() {
        turn("\"777\"", "{\"shown\": false}").then().statusCode(412);
        turn(etag(), "{}").then().statusCode(422).body("errors[0].pointer", equalTo("/shown"));
        Callers.admin()
                .contentType(ContentType.JSON)
                .body("{\"shown\": false}")
                .put(PATH)
                .then()
                .statusCode(428);
        Callers.anonymous().get("/v1/campaigns/1999/indicative-mark").then().statusCode(404);
    }

    private static String etag() {
        return Callers.anonymous().get(PATH).then().statusCode(200).extract().header("ETag");
    }

    private static Response turn(String etag, String body) {
        return Callers.admin()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PATH);
    }

    private static Response simulate() {
        return Callers.anonymous().contentType(ContentType.JSON).body(CHANGES).post("/v1/simulations");
    }
}
