package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
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
class CollectivityReadTest {
    private static final String LIST = "/v1/collectivities";
    private static final int ALL = 85 + 30;

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
                .body("point.lon", is(-2.3632f))
                .body("point.lat", is(48.6332f))
                .body("validOn", is("2026-01-01"));
    }

    @Test
    void operatorsSeeOfWhichDayTheDataIs() {
        RestAssured.get("/q/metrics")
                .then()
                .body(containsString("arobase_dataset_valid_on_seconds{edition=\""))
                .body(containsString("} 1.7672256E9"));
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
    void headTellsTheVersionToo() {
        Callers.anonymous()
                .head("/v1/collectivities/commune-22179")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
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

    @Test
    void everyEntityIsInTheTopicAsItIsRead() {
        var records = TopicProbe.await(Topics.COLLECTIVITIES.name(), record -> true, ALL);

        assertThat(records).hasSize(ALL);
        for (var record : records) {
            Callers.anonymous().get(LIST + "/" + record.key()).then().body(is(TopicProbe.text(record)));
            assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.collectivity.registered.v1");
            assertThat(TopicProbe.header(record, "ce_subject")).isEqualTo(LIST + "/" + record.key());
        }
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
