package org.arobase.gateway.door;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutingTest {

    @Test
    void anOperationIsAnsweredByItsService() {
        given().urlEncodingEnabled(false)
                .get("/v1/echo?b=2&a=%C3%A9")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"))
                .body("uri", equalTo("/v1/echo?b=2&a=%C3%A9"));
    }

    @Test
    void theServiceSeesTheOnlySpellingOfAPath() {
        given().urlEncodingEnabled(false)
                .get("/v1/%65cho/a%2Db%20c")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/echo/a-b%20c"));
    }

    @Test
    void anUnknownPathIsToldTheNearestInFrench() {
        when().get("/v1/ecoh")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/path-unknown"))
                .body("title", equalTo("Chemin inconnu"))
                .body("status", equalTo(404))
                .body("detail", containsString("le plus proche est /v1/echo."))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aProblemSpeaksEnglishToWhoAsksForIt() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/v1/nothing-like-it")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Nothing answers at /v1/nothing-like-it."));
    }

    @Test
    void anotherMethodIsToldTheOnesThatExist() {
        when().delete("/v1/echo")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, POST")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void aPageIsOnlyRead() {
        when().post("/docs").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void headIsAnsweredWhereGetIs() {
        when().head("/v1/echo").then().statusCode(200).header("ETag", "\"7\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/echo/../me", "//v1/echo", "/v1//echo", "/v1/echo%2Fx", "/v1/echo;a=b", "/v1/%2e%2e/q/health"
            })
    void anAmbiguousPathIsRefused(String path) throws IOException {
        assertThat(RawHttp.get(path, "")).startsWith("HTTP/1.1 400").contains("/problems/path-malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/health/ready"})
    void theBackstageDoesNotExistForWhoComesThroughAProxy(String path) {
        given().header("X-Forwarded-For", "203.0.113.9").get(path).then().statusCode(404);
    }

    @Test
    void theBackstageIsOpenToTheMachineItself() {
        when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void requestsAreCountedByOperationAndNotById() {
        when().get("/v1/echo/a-very-particular-id").then().statusCode(200);

        when().get("/q/metrics")
                .then()
                .body(containsString("uri=\"/v1/echo/{id}\""))
                .body(not(containsString("a-very-particular-id")));
    }

    @Test
    void everyAnswerCarriesTheSameProtection() {
        when().get("/v1/echo")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .header("X-Arobase-Identity", equalTo(null));
    }

    @Test
    void anotherSitesPageMayReadWithoutAKeyOnly() {
        given().header("Origin", "https://example.org")
                .get("/v1/echo")
                .then()
                .header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://example.org")
                .header("Authorization", "Bearer nonsense")
                .get("/v1/echo")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null));
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/echo")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", not(containsString("authorization")));
    }
}
