package org.arobase.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%zz", "/v1/echo?q=%", "/v1/echo?q=%4", "/v1/echo?q={a}", "/v1/echo?q=\"a\"", "/v1/echo?q=a|b",
                "/v1/echo?q=a^b", "/v1/echo?q=a\\b", "/v1/echo?q=`a`", "/v1/echo?lang=%zz", "/v1/<a>", "/docs?%",
                "/q/health?%zz", "http://[/v1/echo", "/v1/echo?a#b#c"
            })
    void whatIsNoUriIsAProblem(String target) throws IOException {
        assertThat(RawHttp.get(target, ""))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("/problems/address-malformed")
                .contains("X-Request-Id");
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() throws IOException {
        assertThat(RawHttp.get("/v1/echo?q=" + "a".repeat(8_000), "")).startsWith("HTTP/1.1 200");
        assertThat(RawHttp.get("/v1/echo?q=" + "a".repeat(8_192), ""))
                .startsWith("HTTP/1.1 414")
                .contains("/problems/address-too-long");
    }

    @Test
    void headersThatAreTooLargeAreAProblem() throws IOException {
        assertThat(RawHttp.get("/v1/echo", "Cookie: " + "a".repeat(16_000) + "\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(RawHttp.get("/v1/echo", "Cookie: " + "a".repeat(16_384) + "\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("/problems/headers-too-large");
    }

    /** The HTTP server closes the connection before the door hears of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/echo\r\n\r\n",
                "G\u0001T /v1/echo HTTP/1.1\r\n\r\n",
                "GET /v1/echo HTTP/1.1\r\nHost : a\r\n\r\n"
            })
    void whatIsNotHttpIsRefusedAndTheConnectionClosed(String bytes) throws IOException {
        assertThat(RawHttp.send(bytes)).matches("(?s)HTTP/1\\.[01] 400 .*");
    }
}
