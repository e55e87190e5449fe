package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class CollectivitiesTest {
    private static final String LIST = "/v1/collectivities";
    private static final int REAL = 85;

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void aCommuneIsReadWithItsGroupingsAndFigures() {
        Callers.anonymous()
                .get(LIST + "/commune-22179")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", "\"1\"")
                .body("name", is("Fréhel"))
                .body("siren", is("212201792"))
                .body("epci.name", is("CA Dinan Agglomération"))
                .body("departements.id", contains("departement-22"))
                .body("regions.name", contains("Bretagne"))
                .body("population.inhabitants", is(1611))
                .body("population.year", is(2023))
                .body("validOn", is("2026-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "commune-2A004, Ajaccio",
        "commune-deleguee-22209, Ploubalay",
        "arrondissement-municipal-69381, Lyon 1er Arrondissement",
        "collectivite-outremer-98411, Îles Saint-Paul et Nouvelle-Amsterdam",
        "ctcd-69M, Métropole de Lyon",
        "commune-F0018, Utopie-la-Grande",
    })
    void everyKindHasAnId(String id, String name) {
        Callers.anonymous().get(LIST + "/" + id).then().statusCode(200).body("name", is(name));
    }

    @Test
    void aKnownVersionIsNotSentAgain() {
        Callers.anonymous()
                .header("If-None-Match", "\"1\"")
                .get(LIST + "/commune-22179")
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .body(is(""));
    }

    @Test
    void anUnknownIdIsNamed() {
        Callers.anonymous()
                .get(LIST + "/commune-22999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/collectivity-not-found"))
                .body("detail", containsString("commune-22999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22179",
                "commune-",
                "commune-2217",
                "commune-2217A",
                "Commune-22179",
                "village-22179",
                "epci-12",
                "%00",
                "-"
            })
    void aMalformedIdTellsTheForm(String id) {
        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(LIST + "/" + id)
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-parameter"))
                .body("errors[0].parameter", is("id"))
                .body("errors[0].detail", containsString("commune-22179"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=frehel                                 | commune-22179
            q=FR%C3%89HEL&departement=22             | commune-22179
            q=change                                 | commune-72058 commune-53054
            q=change&region=53                       | ''
            q=change&departement=departement-53      | commune-53054
            kind=EPCI&departement=22                 | epci-200068989 epci-243500725
            kind=EPCI&departement=22&departement=35  | 400
            epci=200068989                           | commune-22179 commune-22209
            epci=epci-200068989&kind=COMMUNE&limit=1 | commune-22179
            kind=REGION&region=53                    | ''
            kind=CTCD&region=region-94               | ctcd-20R
            kind=SYNDICAT                            | ''
            kind=REGION&fictive=only                 | region-F0
            kind=CTCD&departement=F0                 | ctcd-F0D
            kind=CTCD&departement=F0&fictive=exclude | ''
            q=saint+exemple                          | ''
            q=saint+exemple&fictive=include          | commune-F0023 commune-F0003
            """)
    void filtersCombine(String query, String expected) {
        var answer = Callers.anonymous().urlEncodingEnabled(false).get(LIST + "?" + query);
        if (expected.equals("400")) {
            answer.then().statusCode(400);
            return;
        }
        assertThat(String.join(" ", answer.then().statusCode(200).extract().<List<String>>path("items.id")))
                .isEqualTo(expected);
    }

    @Test
    void anItemIsTheWholeDocument() {
        var alone = Callers.anonymous().get(LIST + "/commune-22179").asString();

        Callers.anonymous().get(LIST + "?q=frehel").then().body(is("{\"items\":[" + alone + "]}"));
    }

    @Test
    void pagesLeadThroughTheWholeList() {
        var ids = new ArrayList<String>();
        var next = LIST + "?limit=20&total=true";
        while (next != null) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.<Integer>path("total")).isEqualTo(REAL);
            next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            ids.addAll(page.path("items.id"));
        }

        assertThat(ids).hasSize(REAL).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pagesLeadThroughASearch() {
        var next = Callers.anonymous()
                .get(LIST + "?q=change&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains("commune-72058"))
                .extract()
                .<String>path("next");

        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", contains("commune-53054"))
                .body("next", nullValue())
                .body("total", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            departemnt=22           | unknown-parameter | departemnt  | departement
            kind=commune            | invalid-parameter | kind        | COMMUNE
            kind=VILLAGE            | invalid-parameter | kind        | EPCI
            departement=999         | invalid-parameter | departement | departement-22
            departement=12          | invalid-parameter | departement | departement-22
            departement=region-53   | invalid-parameter | departement | departement-22
            region=00               | invalid-parameter | region      | region-
            epci=200068988          | invalid-parameter | epci        | epci-200068989
            epci=dinan              | invalid-parameter | epci        | epci-200068989
            fictive=yes             | invalid-parameter | fictive     | only
            total=oui               | invalid-parameter | total       | true
            limit=0                 | invalid-parameter | limit       | 100
            limit=101               | invalid-parameter | limit       | 100
            q=%27-                  | invalid-parameter | q           | lettre
            """)
    void aWrongParameterIsNamedWithTheNearestRightOne(String query, String slug, String parameter, String hint) {
        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].detail", containsString(hint));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        Callers.anonymous()
                .queryParams(Map.of("kind", "VILLE", "region", "Bretagne", "q", "x".repeat(101)))
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("q", "kind", "region"));
    }

    @Test
    void aCursorFitsOnlyItsList() {
        var after =
                Callers.anonymous().get(LIST + "?limit=1").<String>path("next").replaceAll(".*after=", "");

        Callers.anonymous()
                .get(LIST + "?limit=1&kind=COMMUNE&after=" + after)
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void nobodyPassesWithoutTheGatewaysWord() {
        RestAssured.get(LIST).then().statusCode(401);
    }

    @Test
    void everyEntityIsInTheTopicAsItIsRead() {
        var records = TopicProbe.await(Topics.COLLECTIVITIES.name(), record -> true, REAL + 30);

        assertThat(records).hasSize(REAL + 30).allSatisfy(record -> {
            var read = Callers.anonymous().get(LIST + "/" + record.key()).asString();
            assertThat(TopicProbe.text(record)).isEqualTo(read);
            assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.collectivity.registered.v1");
            assertThat(TopicProbe.header(record, "ce_subject")).isEqualTo(LIST + "/" + record.key());
        });
    }

    @Test
    void theContractShowsWorkingExamples() {
        var contract = JsonPath.from(RestAssured.given()
                .header("Accept", "application/json")
                .get("/q/openapi")
                .asString());

        assertThat(contract.<String>get("paths.'/v1/collectivities/{id}'.get.operationId"))
                .isEqualTo("readCollectivity");
        assertThat(contract.<String>get("paths.'/v1/collectivities'.get.operationId"))
                .isEqualTo("listCollectivities");
        assertThat(contract.<List<String>>get("paths.'/v1/collectivities'.get.parameters.name"))
                .contains("q", "kind", "departement", "region", "epci", "fictive", "limit", "after", "total");
        assertThat(contract.<List<String>>get("paths.'/v1/collectivities'.get.parameters.example"))
                .contains("frehel");
    }
}
