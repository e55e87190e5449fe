package org.arobase.gateway.pages;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.arobase.gateway.door.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class PagesTest {

    @ParameterizedTest
    @CsvSource({"/, fr", "/?lang=en, en", "/docs, fr", "/docs?lang=en, en"})
    void aPageSpeaksBothLanguages(String path, String language) {
        when().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Language", language)
                .body(containsString("lang=\"" + language + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void aPageRunsNothingInlineAndIsNeverFramed(String path) {
        when().get(path)
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .body(not(containsString("<script>")))
                .body(not(containsString("style=")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/arobase.css",
                "/assets/docs.js",
                "/assets/swagger-ui.css",
                "/assets/swagger-ui-bundle.js",
                "/favicon.ico"
            })
    void whatAPageNeedsIsThere(String path) {
        String etag = when().get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @Test
    void theContractSpeaksBothLanguages() {
        when().get("/v1/openapi.json").then().statusCode(200).body("info.title", equalTo("Services joués"));
        when().get("/v1/openapi.json?lang=en").then().statusCode(200).body("info.title", equalTo("Played services"));
        given().header("Accept-Language", "en-GB, fr;q=0.5")
                .get("/v1/openapi.json")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("info.title", equalTo("Played services"));
    }

    @Test
    void anUnknownParameterOfAnOwnOperationIsRefused() {
        when().get("/v1/openapi.json?langue=en").then().statusCode(400);
    }
}
