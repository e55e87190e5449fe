package org.arobase.gateway.door;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import org.junit.jupiter.api.Test;

@GatewayTest
class FailureTest {

    private static final int LIMIT = 64 * 1024;

    @Test
    void aServiceThatDoesNotAnswerIsA504() {
        when().get("/v1/silence")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-timeout"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aServiceThatIsNotThereIsA503() {
        when().get("/v1/absent")
                .then()
                .statusCode(503)
                .header("Retry-After", "3")
                .body("type", equalTo("/problems/service-unavailable"));
    }

    @Test
    void aServiceThatBreaksOffIsA502() {
        when().get("/v1/break").then().statusCode(502).body("type", equalTo("/problems/service-broken"));
    }

    @Test
    void aServiceThatTalksNonsenseIsA502() {
        when().get("/v1/nonsense").then().statusCode(502).body("type", equalTo("/problems/service-broken"));
    }

    @Test
    void anAnswerCutShortDoesNotLookComplete() throws IOException {
        assertThat(RawHttp.get("/v1/cut", "Prefer: alone\r\n"))
                .contains("begun")
                .doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void anAnswerCutShortBeforeAnyOfItHasLeftIsA502() {
        when().get("/v1/cut").then().statusCode(502).body("type", equalTo("/problems/service-broken"));
    }

    @Test
    void aBodyUpToTheLimitPasses() {
        given().body(new byte[LIMIT]).post("/v1/echo").then().statusCode(201).body("size", equalTo(LIMIT));
    }

    @Test
    void aBodyBeyondTheLimitIsA413() {
        given().body(new byte[LIMIT + 1])
                .post("/v1/echo")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aChunkedBodyBeyondTheLimitIsA413() throws IOException {
        var chunk = "4000\r\n" + "a".repeat(0x4000) + "\r\n";
        var request =
                "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(5) + "0\r\n\r\n";

        assertThat(RawHttp.send(request)).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    }

    @Test
    void aBodyIsAskedForOnlyWhenItMayCome() throws IOException {
        var head = "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n";

        assertThat(RawHttp.send(head + "Content-Length: 5\r\n\r\nabcde"))
                .startsWith("HTTP/1.1 100 Continue")
                .contains("HTTP/1.1 201");
        assertThat(RawHttp.send(head + "Content-Length: 99999\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyThatDoesNotArriveIsA408() throws IOException {
        assertThat(RawHttp.send("POST /v1/silence HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nabc"))
                .startsWith("HTTP/1.1 408")
                .contains("/problems/request-timeout");
    }

    @Test
    void aConnectionServesOnAfterARefusal() throws IOException {
        var refused = "POST /v1/nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nabcde";
        var next = "GET /v1/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(RawHttp.send(refused + next)).startsWith("HTTP/1.1 404").contains("HTTP/1.1 200");
    }
}
