package org.arobase.collectivities.lineage;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class LineageReadTest {
    private static final String ROOT = "/v1/collectivities/";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void bothDirectionsAreTold() {
        Callers.anonymous()
                .get(ROOT + "commune-93066/lineage")
                .then()
                .statusCode(200)
                .body("name", is("Saint-Denis"))
                .body("current", is(true))
                .body("knownSince", is("1943-01-01"))
                .body("periods.from", contains("1968-01-01"))
                .body("predecessors.from.id", contains("commune-75066", "commune-93059"))
                .body("predecessors.kind", contains("DEPARTEMENT_CHANGED", "COMMUNE_NOUVELLE"))
                .body("predecessors.code", contains("41", "32"))
                .body("successors.to.id", contains("commune-deleguee-93066"))
                .body("today.id", contains("commune-93066"));
    }

    @Test
    void aFormerCodeHasALineageWithTheNamesThen() {
        Callers.anonymous()
                .get(ROOT + "commune-49069/lineage")
                .then()
                .statusCode(200)
                .body("current", is(false))
                .body("periods.name", contains("Champtoceaux", "Orée d'Anjou"))
                .body("periods.until", contains("2015-12-15", "2025-01-01"))
                .body("predecessors", hasSize(8))
                .body("today.id", contains("commune-49126"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "commune-53054, 1943-01-01, Changé",
                "commune-75056, 1943-01-01, Paris",
                "commune-98735, -, -",
                "commune-F0001, -, -",
                "departement-22, -, -",
            })
    void whatNeverMovedSaysHowFarThatIsKnown(String id, String since, String name) {
        Callers.anonymous()
                .get(ROOT + id + "/lineage")
                .then()
                .statusCode(200)
                .body("knownSince", since == null ? nullValue() : is(since))
                .body("periods.name", since == null ? hasSize(0) : contains(name))
                .body("today.id", contains(id));
    }

    @ParameterizedTest
    @CsvSource({"commune-35999, 404", "35999, 400", "commune-1, 400"})
    void whatNeverWasHasNone(String id, int status) {
        Callers.anonymous().get(ROOT + id + "/lineage").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "commune-49069, commune-49126",
        "commune-93059, commune-93066",
        "commune-85233, commune-85223",
        "commune-20004, commune-2A004",
        "commune-deleguee-85165, commune-85165",
        "commune-associee-01324, commune-01245",
    })
    void aFormerCodeSendsToItsOnlySuccessor(String former, String successor) {
        Callers.anonymous()
                .redirects()
                .follow(false)
                .get(ROOT + former + "?fields=name&lang=en")
                .then()
                .statusCode(307)
                .header("Location", is(ROOT + successor + "?fields=name&lang=en"))
                .body(is(""));
    }

    @Test
    void severalSuccessorsAreListed() {
        Callers.anonymous()
                .get(ROOT + "commune-08227?lang=en")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", is("/problems/collectivity-divided"))
                .body("detail", containsString("Hocmont"))
                .body("successors.id", contains("commune-08203", "commune-08454"));
    }

    @Test
    void whatLeftTheCommunesIsGone() {
        Callers.anonymous()
                .get(ROOT + "commune-97127")
                .then()
                .statusCode(410)
                .body("type", is("/problems/collectivity-abolished"))
                .body("detail", containsString("Saint-Martin"))
                .body("successors", hasSize(0));
    }

    /** The tests' directory is a small part of the real one: what it lacks is not there, though its code is in use. */
    @Test
    void aCodeInUseIsNeverSentToItself() {
        Callers.anonymous()
                .redirects()
                .follow(false)
                .get(ROOT + "commune-49126")
                .then()
                .statusCode(404);
    }

    @Test
    void aListOfCodesIsMigratedInItsOrder() {
        migrate(Map.of(
                        "codes",
                        List.of("49069", "commune-85233", "08227", "97127", "22179", "98735", "35999", "x", "22179")))
                .statusCode(200)
                .body("one", is(5))
                .body("several", is(1))
                .body("none", is(3))
                .body(
                        "items.code",
                        contains("49069", "commune-85233", "08227", "97127", "22179", "98735", "35999", "x", "22179"))
                .body(
                        "items.reason",
                        contains(
                                "RECODED",
                                "MERGED",
                                "DIVIDED",
                                "ABOLISHED",
                                "UNCHANGED",
                                "PAST_UNKNOWN",
                                "NEVER_EXISTED",
                                "MALFORMED",
                                "UNCHANGED"))
                .body("items[0].today.id", contains("commune-49126"))
                .body("items[0].changes[0].on", is("2025-01-01"))
                .body("items[0].changes[0].kind", is("SEAT_MOVED"));
    }

    @Test
    void theDayDecidesWhoseCodeItWas() {
        migrate(Map.of("codes", List.of("49126", "85084", "85165", "97601"), "from", "2010-06-01"))
                .statusCode(200)
                .body("items.name", contains("Drain", "Les Essarts", "L'Oie", null))
                .body("items.reason", contains("MERGED", "RENAMED", "REESTABLISHED", "NOT_THEN"));
    }

    @Test
    void tenThousandCodesAreMigratedAndOneMoreIsRefused() {
        migrate(Map.of("codes", Collections.nCopies(10_000, "93059")))
                .statusCode(200)
                .body("one", is(10_000))
                .body("items.outcome", everyItem(is("ONE")));
        migrate(Map.of("codes", Collections.nCopies(10_001, "93059")))
                .statusCode(400)
                .body("errors[0].pointer", is("/codes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                        | /codes",
                "{\"codes\": []}                           | /codes",
                "{\"codes\": [\"93059\", null]}            | /codes/1",
                "{\"codes\": [93059]}                      | /codes/0",
                "{\"codes\": [\"a\"], \"from\": \"1942-12-31\"} | /from",
                "{\"codes\": [\"a\"], \"from\": \"2999-01-01\"} | /from",
                "{\"codes\": [\"a\"], \"from\": \"2023-02-30\"} | /from",
                "{\"codes\": [\"a\"], \"form\": \"2023-02-28\"} | /form",
            })
    void whatDoesNotFitIsNamed(String body, String pointer) {
        Callers.anonymous()
                .contentType("application/json")
                .body(body)
                .post(ROOT + "migrations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is(pointer));
    }

    private static ValidatableResponse migrate(Map<String, ?> body) {
        return Callers.anonymous()
                .contentType("application/json")
                .body(body)
                .post(ROOT + "migrations")
                .then();
    }
}
