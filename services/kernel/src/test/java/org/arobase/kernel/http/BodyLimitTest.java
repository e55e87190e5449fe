package org.arobase.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class BodyLimitTest {

    private static final int MEBIBYTES = 30;

    /** As many clients do: all of it, and only then a look at the answer. */
    @Test
    void whoSendsAllOfItCanStillReadWhyItIsRefused() throws IOException {
        var head = """
                POST /notes HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/json
                Content-Length: %d
                X-Arobase-Identity: %s

                """.formatted(MEBIBYTES << 20, Callers.identity("anonymous").getValue())
                .replace("\n", "\r\n");

        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (var sent = 0; sent < MEBIBYTES; sent++) {
                socket.getOutputStream().write(new byte[1 << 20]);
            }

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains("/problems/too-large");
        }
    }
}
