package org.arobase.collectivities.directory;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class PastTest {
    private static final String ROOT = "/v1/collectivities/";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "commune-49069, 2015-12-14, Champtoceaux",
        "commune-49069, 2015-12-15, Orée d'Anjou",
        "commune-49126, 2014-01-01, Drain",
        "commune-deleguee-93059, 2025-01-01, Pierrefitte-sur-Seine",
        "commune-37187, 2020-02-28, Ports",
        "commune-37187, 2020-02-29, Ports-sur-Vienne",
        "commune-22179, 1943-01-01, Pléhérel",
        "commune-53054, 1943-01-01, Changé",
        "commune-20004, 1970-01-01, Ajaccio",
        "commune-97127, 2000-01-01, Saint-Martin",
    })
    void aCodeMeansWhatItMeantOnThatDay(String id, String day, String name) {
        Callers.anonymous()
                .get(ROOT + id + "?at=" + day)
                .then()
                .statusCode(200)
                .body("id", is(id))
                .body("name", is(name))
                .body("validOn", is(day))
                .body("epci", nullValue())
                .body("departements", nullValue())
                .body("population", nullValue())
                .body("siren", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "commune-22179, 2023-06-01, Fréhel, 2023-01-01, CA Dinan Agglomération, 1602, 2020",
                "commune-49069, 2024-12-31, Orée d'Anjou, 2024-01-01, CA Mauges Communauté, 16975, 2022",
                "commune-93059, 2022-03-01, Pierrefitte-sur-Seine, 2022-01-01, Métropole du Grand Paris, 31344, 2020",
                "commune-97611, 2021-01-01, Mamoudzou, 2021-01-01, CA de Dembeni / Mamoudzou, 71437, 2017",
                "commune-69123, 2021-07-14, Lyon, 2021-01-01, -, 522969, 2019",
                "commune-85165, 2024-01-01, L'Oie, 2024-01-01, CC du Pays de Saint-Fulgent - Les Essarts, 1264, 2022",
            })
    void from2021OnTheEditionOfTheYearTellsMore(
            String id, String day, String name, String validOn, String epci, Integer inhabitants, Integer census) {
        Callers.anonymous()
                .get(ROOT + id + "?at=" + day)
                .then()
                .statusCode(200)
                .body("name", is(name))
                .body("validOn", is(validOn))
                .body("epci.name", is(epci))
                .body("population.inhabitants", is(inhabitants))
                .body("population.year", is(census));
    }

    @ParameterizedTest
    @CsvSource({
        "epci-200068989, 2023-06-01, CA Dinan Agglomération",
        "epci-200036572, 2021-06-01, CC Porte d'Aquitaine en Pays de Serres",
    })
    void from2021OnAnEpciHasItsNameOfTheYear(String id, String day, String name) {
        Callers.anonymous()
                .get(ROOT + id + "?at=" + day)
                .then()
                .statusCode(200)
                .body("name", is(name))
                .body("validOn", is(day.substring(0, 4) + "-01-01"));
    }

    @Test
    void fromTheDayOfItsEditionEverythingIsKnown() {
        var today = Callers.anonymous().get(ROOT + "commune-22179").asString();

        Callers.anonymous()
                .get(ROOT + "commune-22179?at=2026-01-01")
                .then()
                .statusCode(200)
                .body(is(today));
        Callers.anonymous().get(ROOT + "epci-200068989?at=2025-06-01").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "commune-93059, 2025-01-01, collectivity-not-then",
        "commune-97601, 2011-03-30, collectivity-not-then",
        "commune-97127, 2007-02-23, collectivity-not-then",
        "commune-98735, 2020-01-01, collectivity-past-unknown",
        "epci-200068989, 2020-12-31, collectivity-past-unknown",
        "departement-22, 2024-12-31, collectivity-past-unknown",
        "epci-200036572, 2022-01-01, collectivity-not-then",
        "commune-F0001, 2020-01-01, collectivity-past-unknown",
        "commune-35999, 2020-01-01, collectivity-not-found",
    })
    void whatWasNotThereIsExplained(String id, String day, String problem) {
        Callers.anonymous()
                .redirects()
                .follow(false)
                .get(ROOT + id + "?at=" + day)
                .then()
                .statusCode(404)
                .body("type", is("/problems/" + problem));
    }

    @ParameterizedTest
    @CsvSource({
        "1942-12-31, day-out-of-range",
        "2999-01-01, day-out-of-range",
        "2023-02-30, expected-date",
        "hier, expected-date"
    })
    void aDayThatCannotBeAskedForIsNamed(String day, String code) {
        Callers.anonymous()
                .get(ROOT + "commune-22179?at=" + day)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("at"))
                .body("errors[0].code", is(code));
    }
}
