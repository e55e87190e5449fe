package org.arobase.gateway.door;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.IdentityVerifier;
import org.junit.jupiter.api.Test;

@GatewayTest
class TrustTest {

    @Inject
    IdentityVerifier verifier;

    @Test
    void anIdentityFromOutsideIsReplaced() throws Exception {
        var answer = RawHttp.get(
                "/v1/echo",
                "X-Arobase-Identity: forged\r\nx-arobase-IDENTITY: forged\r\nX_Arobase_Identity: forged\r\n"
                        + "X-Forwarded-For: 10.0.0.1\r\nForwarded: for=10.0.0.1\r\nCookie: a=b\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("forged", "10.0.0.1", "a=b");
    }

    @Test
    void nobodyIsVouchedForAsAnonymous() {
        String passport = when().get("/v1/echo").path("headers.x-arobase-identity");

        assertThat(verifier.verify(passport)).contains(Caller.ANONYMOUS);
    }

    @Test
    void allAnonymousRequestsShareOnePassport() {
        String first = when().get("/v1/echo").path("headers.x-arobase-identity");
        String second = when().get("/v1/echo").path("headers.x-arobase-identity");
        String third = when().get("/v1/echo").path("headers.x-arobase-identity");

        assertThat(second.equals(first) || second.equals(third)).isTrue();
    }

    @Test
    void aTraceIsKept() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/echo")
                .then()
                .header("X-Request-Id", "0af7651916cd43dd8448eb211c80319c")
                .body("headers.traceparent", equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void aMalformedTraceIsReplaced() {
        var answer = given().header("traceparent", "00-00000000000000000000000000000000-b7ad6b7169203331-01")
                .get("/v1/echo");

        assertThat(answer.<String>path("headers.traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
                .contains(answer.header("X-Request-Id"))
                .doesNotContain("00000000000000000000000000000000");
    }
}
