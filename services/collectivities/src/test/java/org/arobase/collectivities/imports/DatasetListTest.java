package org.arobase.collectivities.imports;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class DatasetListTest {
    private static final String MOVEMENTS = "items.find { it.id == 'mouvements-de-communes-depuis-1943' }.";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void everyDatasetSaysWhoseItIsAndWhenItIsTrue() {
        Callers.anonymous()
                .get("/v1/datasets?limit=100&total=true")
                .then()
                .statusCode(200)
                .body("total", greaterThan(6))
                .body("items.publisher", everyItem(notNullValue()))
                .body("items.licence", everyItem(is("Licence Ouverte 2.0")))
                .body("items.validOn", hasItem("2023-01-01"))
                .body("items.findAll { it.fictive }.name", contains("Département fictif"))
                .body("items.findAll { it.fictive }.loadedAt", everyItem(notNullValue()))
                .body(MOVEMENTS + "validOn", is("2026-01-01"))
                .body(MOVEMENTS + "undocumented", is(15))
                .body(MOVEMENTS + "kinds", hasSize(4));
    }

    @Test
    void theDirectoryHasAnEntryForCataloguesOfOpenData() {
        Callers.anonymous().get("/v1/datasets/catalogue").then().statusCode(200).contentType(ContentType.JSON);
        Callers.anonymous()
                .accept("application/ld+json")
                .get("/v1/datasets/catalogue")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", is("dcat:Dataset"))
                .body("'dct:license'.'@id'", containsString("licence-ouverte"))
                .body("'dct:modified'.'@value'", notNullValue())
                .body("'dct:source'.'dct:publisher'.'foaf:name'", hasItem("INSEE"))
                .body(
                        "'dcat:distribution'.'dcat:downloadURL'.'@id'",
                        contains("/v1/collectivities.csv", "/v1/collectivities.ndjson", "/v1/collectivities.geojson"));
    }
}
