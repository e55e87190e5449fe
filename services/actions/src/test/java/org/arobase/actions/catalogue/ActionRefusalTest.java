package org.arobase.actions.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ActionRefusalTest {

    @Inject
    Villages villages;

    private String village;

    @BeforeEach
    void aVillage() {
        village = villages.register("F0301");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                             | 422 | /collectivity | obligatoire",
                "{'collectivity': 'village'}                    | 422 | /collectivity | commune-F0001",
                "{'collectivity': 'commune-F9999'}              | 422 | /collectivity | commune-F9999",
                "{'collectivity': 'commune-F0301', 'services': ['t8-s02']} | 422 | /services/0 | t08-s02",
                "{'collectivity': 'commune-F0301', 'start': '2026-02-01', 'end': '2026-01-01'} | 422 | /end | précède",
                "{'collectivity': 'commune-F0301', 'titel': 'x'} | 400 | /titel       | title",
                "{'collectivity': 'commune-F0301', 'type': 'PLACES'} | 400 | /type    | PLACE",
                "{'collectivity': 'commune-F0301', 'title': 12}  | 400 | /title       | ``",
                "{'collectivity': 'commune-F0301', 'services': 't01-s01'} | 400 | /services | ``",
                "{'collectivity': 'commune-F0301', 'start': '1 mars'} | 400 | /start  | ``",
                "{'collectivity': 'commune-F0301', 'links': [{'url': 'x'}]} | 400 | /links/0/url | ``",
            })
    void aPlaceThatDoesNotFitIsNamed(String json, int status, String pointer, String words) {
        Api.post(Callers.admin(), json)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                              | 400",
                "null                            | 400",
                "[]                              | 400",
                "{'title': 'a', 'title': 'b'}    | 400",
                "{'title': 'a'} {'title': 'b'}   | 400",
                "{'title': NaN}                  | 400",
                "{'title': 'a                    | 400",
            })
    void whatIsNoObjectIsRefused(String json, int status) {
        Api.post(Callers.admin(), json).statusCode(status).contentType("application/problem+json");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Api.post(
                        Callers.admin(),
                        "{'collectivity': 'commune-F9999', 'title': ' ', 'services': ['t01-s01', 'x'], 'end': '0999-01-01'}")
                .statusCode(422)
                .body("errors.pointer", contains("/title", "/end", "/services/1", "/collectivity"));
    }

    @Test
    void aFormerAuthorityNamesItsSuccessor() {
        var former = villages.register("F0302");
        villages.withdraw(former, "commune-F0301");
        Api.post(Callers.admin(), "{'collectivity': '" + former + "'}")
                .statusCode(422)
                .body("errors[0].detail", containsString("commune-F0301"));
    }

    @Test
    void whoMayNotWriteIsToldWhy() {
        var json = "{'collectivity': '" + village + "'}";
        Api.post(Callers.anonymous(), json).statusCode(401).body("type", equalTo("/problems/unauthenticated"));
        Api.post(reader(), json).statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void anothersDraftAnswersAsIfItWereAbsent() {
        var draft = Api.draft(village, "Secret", "t01-s01");
        var absent = UUID.randomUUID().toString();
        for (var id : new String[] {draft, absent}) {
            Api.read(reader(), id).statusCode(404).body("type", equalTo("/problems/action-not-found"));
            reader().header("If-Match", "\"1\"")
                    .post("/v1/actions/" + id + "/publication")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/action-not-found"));
        }
    }

    @Test
    void aWriteNamesTheVersionItChanges() {
        var id = Api.draft(village, "Versions", "t01-s01");
        var patch = Callers.admin()
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{}");
        patch.patch("/v1/actions/" + id).then().statusCode(428).body("type", equalTo("/problems/version-required"));
        Api.patch(id, 7, "{'title': 'Trop tard'}").statusCode(412).body("type", equalTo("/problems/stale-version"));
        Callers.admin().post("/v1/actions/" + id + "/publication").then().statusCode(428);
        Api.publish(id, 7).statusCode(412);
    }

    @Test
    void anEmptyDraftIsToldAllThatLacksAtOnce() {
        String id = Api.post(Callers.admin(), "{'collectivity': '" + village + "'}")
                .statusCode(201)
                .extract()
                .path("id");
        Api.publish(id, 1)
                .statusCode(422)
                .body("type", equalTo("/problems/action-incomplete"))
                .body("errors.pointer", contains("/title", "/services"));
    }

    @Test
    void aPatchIsAsStrictAsACreation() {
        var id = Api.published(village, "Stricte", "t01-s01");
        Api.patch(id, 2, "{'sumary': 'x'}").statusCode(400).body("errors[0].detail", containsString("summary"));
        Api.patch(id, 2, "{'collectivity': 'commune-F0302'}")
                .statusCode(422)
                .body("errors.code", contains("immutable"));
        Api.patch(id, 2, "{'services': []}").statusCode(422).body("errors.pointer", hasItem("/services"));
        Api.patch(id, 2, "{'services': [1], 'sumary': 'x', 'stage': 'GONE', 'start': '2025-02-30'}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/services/0", "/sumary", "/stage", "/start"));
        Api.patch(id, 2, "{'start': null, 'end': 'hier'}").statusCode(400).body("errors.pointer", hasItem("/end"));
        Api.patch(id, 2, "[]").statusCode(400);
        Api.patch(id, 2, "").statusCode(400);
    }

    @Test
    void onlyWhatIsPublicCanBeWithdrawn() {
        var id = Api.draft(village, "Brouillon", "t01-s01");
        Api.withdraw(id, 1, "{'reason': 'by-author'}").statusCode(409);
        Api.publish(id, 1);
        Api.withdraw(id, 2, "{}").statusCode(422).body("errors.pointer", contains("/reason"));
        Api.withdraw(id, 2, "{'reason': 'bored'}").statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void whatIsNoIdIsRefused() {
        Api.read(Callers.admin(), "1").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aDescriptionOfTwoMegabytesIsTooLarge() {
        Api.post(Callers.admin(), "{'description': '" + "x".repeat(2_000_000) + "'}")
                .statusCode(413);
    }

    private static RequestSpecification reader() {
        return Callers.as("00000000-0000-7000-8000-00000000000b", "reader");
    }
}
