package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class PastListTest {
    private static final String LIST = "/v1/collectivities";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at=2024-12-31&insee=93059                          | commune-93059
            at=2025-01-01&insee=93059                          | commune-deleguee-93059
            at=2015-12-14&insee=49069                          | commune-49069
            at=2022-06-01&epci=200036572&limit=1               | ''
            at=2021-06-01&epci=243500725&limit=1               | commune-22209
            at=2021-06-01&memberOf=243500725&populationMax=90  | ''
            at=2023-06-01&epci=243500725&insee=22209           | ''
            at=2023-06-01&insee=22179&stratum=1000-1999        | commune-22179
            at=2023-06-01&insee=22179&stratum=500-999          | ''
            at=2023-06-01&insee=22179&populationMin=1602       | commune-22179
            at=2023-06-01&insee=22179&populationMin=1603       | ''
            at=2023-06-01&kind=EPCI&epci=200068989             | ''
            at=1950-01-01&fictive=only                         | ''
            at=2026-01-01&q=frehel                             | commune-22179
            """)
    void aListIsOfItsDay(String query, String expected) {
        var ids = Callers.anonymous()
                .get(LIST + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");

        assertThat(String.join(" ", ids)).isEqualTo(expected);
    }

    @Test
    void anItemIsWhatReadingItOnThatDayShows() {
        var alone =
                Callers.anonymous().get(LIST + "/commune-22179?at=2023-06-01").asString();

        Callers.anonymous()
                .get(LIST + "?at=2023-06-01&insee=22179")
                .then()
                .body(is("{\"items\":[" + alone + "],\"next\":null}"));
    }

    @Test
    void pagesAndExportsOfAPastDayAreTheWholeOfIt() {
        var query = "?kind=COMMUNE_ASSOCIEE&at=1990-01-01";
        int total =
                Callers.anonymous().get(LIST + query + "&limit=1&total=true").path("total");
        var first = Callers.anonymous().get(LIST + query + "&limit=100").then().extract();
        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(is("COMMUNE_ASSOCIEE")));

        assertThat(Callers.anonymous().get(LIST + ".ndjson" + query).asString().lines())
                .hasSize(total + 1)
                .last()
                .isEqualTo("{\"end\":true,\"rows\":" + total + "}");
        assertThat(total).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at=1942-12-31                     | at          | 1943-01-01
            at=2999-01-01                     | at          | 1943-01-01
            at=hier                           | at          | 2026-12-31
            at=2023-02-30                     | at          | 2026-12-31
            at=2020-01-01&q=frehel            | q           | 2026-01-01
            at=2020-01-01&departement=22      | departement | 2026-01-01
            at=2020-01-01&sort=name           | sort        | insee
            at=2020-01-01&siren=212201792     | siren       | 2026-01-01
            at=2021-01-01&epci=200036573      | epci        | epci-
            at=2024-01-01&kind=REGION         | kind        | 2021-01-01
            at=2020-12-31&kind=EPCI           | kind        | 2025-12-31
            at=2020-12-31&epci=200068989      | epci        | 2020-12-31
            at=2020-12-31&memberOf=200068989  | memberOf    | 2020-12-31
            at=2020-12-31&stratum=500-999     | stratum     | 2020-12-31
            at=2020-12-31&populationMax=9     | populationMax | 2020-12-31
            """)
    void whatCannotBeAskedOfADayIsNamed(String query, String parameter, String told) {
        Callers.anonymous()
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter))
                .body("errors.detail", hasItem(containsString(told)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            epci-243500725/members?at=2021-06-01&limit=1   | commune-22209
            epci-200068989/members?at=2026-01-01           | commune-22179 commune-22209
            commune-22179/groupings?at=2023-06-01          | epci-200068989
            commune-93059/groupings?at=2022-03-01          | epci-200054781
            commune-49069/groupings?at=2015-12-14          | ''
            """)
    void membersAndGroupingsAreOfTheirDay(String path, String expected) {
        var ids = Callers.anonymous()
                .get(LIST + "/" + path)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");

        assertThat(String.join(" ", ids)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "epci-200036572/members?at=2022-06-01, collectivity-not-then",
        "epci-200068989/members?at=2019-06-01, collectivity-past-unknown",
        "departement-22/members?at=2024-06-01, collectivity-past-unknown",
        "epci-999999999/members?at=2024-06-01, collectivity-not-found",
        "commune-93059/groupings?at=2025-06-01, collectivity-not-then",
        "commune-93059/lineage?at=2025-06-01, collectivity-not-then",
    })
    void whatNobodyTellsOfThatDayIsExplained(String path, String problem) {
        Callers.anonymous().get(LIST + "/" + path).then().statusCode(404).body("type", is("/problems/" + problem));
    }

    @Test
    void aDayPartsTheLineageInBeforeAndAfter() {
        Callers.anonymous()
                .get(LIST + "/commune-49069/lineage?at=2015-12-14")
                .then()
                .statusCode(200)
                .body("name", is("Champtoceaux"))
                .body("predecessors.size()", is(0));
        Callers.anonymous()
                .get(LIST + "/commune-49069/lineage?at=2015-12-15")
                .then()
                .statusCode(200)
                .body("name", is("Orée d'Anjou"))
                .body("predecessors.from.id", hasItem("commune-49126"))
                .body("today.id", contains("commune-49126"));
        Callers.anonymous()
                .get(LIST + "/commune-49069/lineage?at=1942-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("at"));
    }
}
