package org.arobase.gateway.cache;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.arobase.gateway.door.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one client sees; every test asks for a fact of its own, which lasts where the test is not about time. */
@GatewayTest
class MicroCacheTest {

    @Inject
    CacheConfig config;

    @Test
    void anAnswerServesTheNextOneToo() {
        assertThat(calls("/v1/facts/next?cache=max-age=60")).isEqualTo(1);

        when().get("/v1/facts/next?cache=max-age=60")
                .then()
                .statusCode(200)
                .body("calls", is(1))
                .header("Age", matchesPattern("\\d+"))
                .header("Content-Type", "application/json")
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void itsLifeBeginsWhenTheServiceIsAsked() throws InterruptedException {
        var most = config.life().toMillis() * 3 / 5;

        assertThat(calls("/v1/facts/begin?wait=" + most)).isEqualTo(1);
        assertThat(calls("/v1/facts/begin?wait=" + most)).isEqualTo(1);
        Thread.sleep(config.life().toMillis() / 2);
        assertThat(calls("/v1/facts/begin?wait=" + most)).isEqualTo(2);
    }

    @Test
    void anAnswerThatStillStandsIsRenewedWithoutItsBytes() throws InterruptedException {
        var address = "/v1/facts/renewed?etag=\"3\"";
        assertThat(calls(address)).isEqualTo(1);
        outlive();

        var renewed = when().get(address);
        renewed.then()
                .statusCode(200)
                .body("calls", is(1))
                .header("X-Calls", "2")
                .header("ETag", "\"3\"");
        assertThat(when().get(address).header("X-Calls")).isEqualTo("2");
    }

    @Test
    void whoHasTheVersionIsToldSoByTheGateway() {
        var address = "/v1/facts/known?cache=max-age=60&etag=\"3\"";
        assertThat(calls(address)).isEqualTo(1);

        given().header("If-None-Match", "\"2\", \"3\"")
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"")
                .header("X-Calls", "1")
                .header("Cache-Control", "max-age=60")
                .body(blankOrNullString());
        given().header("If-None-Match", "\"4\"")
                .get(address)
                .then()
                .statusCode(200)
                .header("X-Calls", "1");
    }

    @Test
    void whoHasTheVersionIsToldSoOnAMissToo() {
        given().header("If-None-Match", "\"3\"")
                .get("/v1/facts/known-first?etag=\"3\"")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"");
    }

    @Test
    void othersMayKeepItAndAskAgain() {
        when().get("/v1/facts/told").then().header("Cache-Control", "no-cache").header("Age", nullValue());
    }

    @Test
    void headIsAnsweredFromWhatIsKept() {
        var length = when().get("/v1/facts/head?cache=max-age=60").header("Content-Length");

        when().head("/v1/facts/head?cache=max-age=60")
                .then()
                .statusCode(200)
                .header("Content-Length", length)
                .header("X-Calls", "1")
                .body(blankOrNullString());
    }

    @Test
    void headIsAskedOfTheServiceWhenNothingIsKept() {
        when().head("/v1/facts/head-first").then().statusCode(200).header("X-Calls", "1");
        assertThat(calls("/v1/facts/head-first")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Range, bytes=0-3", "If-Modified-Since, 'Sat, 28 Nov 2026 00:00:00 GMT'", "Prefer, wait=1"})
    void whoWantsAnAnswerOfTheirOwnIsAnsweredByTheService(String name, String value) {
        var address = "/v1/facts/own-" + name + "?cache=max-age=60";
        assertThat(calls(address)).isEqualTo(1);

        given().header(name, value).get(address).then().body("calls", is(2)).header("Age", nullValue());
    }

    @Test
    void languagesAndFormatsAreToldApartAndTheirSpellingsAreNot() {
        var address = "/v1/facts/apart?cache=max-age=60";
        assertThat(calls(address)).isEqualTo(1);

        given().header("Accept-Language", "fr-FR,fr;q=0.9").get(address).then().body("calls", is(1));
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get(address)
                .then()
                .body("calls", is(2))
                .body("language", is("en"));
        given().header("Accept-Language", "en").get(address).then().body("calls", is(2));
        given().header("Accept", "text/csv")
                .get(address)
                .then()
                .body("calls", is(3))
                .body("accept", is("text/csv"));
        given().header("Accept", "*/*").get(address).then().body("calls", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache=no-store", "cache=private", "vary=Cookie", "status=404", "status=503", "size=70000"})
    void whatMayNotServeOthersIsAskedAgain(String how) {
        var address = "/v1/facts/again-" + how.replace('=', '-') + "?" + how;

        assertThat(calls(address)).isEqualTo(1);
        assertThat(calls(address)).isEqualTo(2);
    }

    @Test
    void anAnswerThatClaimsToLastLives() throws InterruptedException {
        var address = "/v1/facts/edition?cache=max-age=60";
        assertThat(calls(address)).isEqualTo(1);
        outlive();

        var later = when().get(address);
        later.then().body("calls", is(1)).header("Cache-Control", "max-age=60");
        assertThat(Long.parseLong(later.header("Age"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&chunked=1"})
    void aLongAnswerFlowsThroughWhole(String how) {
        var address = "/v1/facts/long" + how.length() + "?size=300000" + how;

        for (var i = 0; i < 3; i++) {
            assertThat(when().get(address).<String>path("text")).hasSize(300_000);
        }
    }

    @Test
    void aShortAnswerOfUnsaidLengthIsKept() {
        var address = "/v1/facts/chunked?cache=max-age=60&chunked=1&size=20000";

        assertThat(calls(address)).isEqualTo(1);
        assertThat(calls(address)).isEqualTo(1);
    }

    @Test
    void whoHasALongAnswerIsToldSo() {
        var address = "/v1/facts/long-known?size=300000&etag=\"3\"";

        for (var i = 0; i < 2; i++) {
            given().header("If-None-Match", "\"3\"").get(address).then().statusCode(304);
        }
        assertThat(when().get(address).<String>path("text")).hasSize(300_000);
    }

    private void outlive() throws InterruptedException {
        Thread.sleep(config.life().plus(Duration.ofMillis(50)).toMillis());
    }

    private static int calls(String address) {
        Response answer = when().get(address);
        return Integer.parseInt(answer.header("X-Calls"));
    }
}
