package org.arobase.gateway.door;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@GatewayTest
@Timeout(30)
class StreamTest {

    private static final int MORE_THAN_THE_POOL_OF_ANSWERS = 12;

    @Test
    void anEventArrivesBeforeTheStreamEnds() throws IOException {
        try (var follower = new Follower("/v1/stream")) {
            assertThat(follower.readUntil("data:")).isEqualTo("data: first");

            when().post("/v1/stream/release").then().statusCode(200);
            assertThat(follower.readUntil("data:")).isEqualTo("data: last");
        }
    }

    @Test
    void followersDoNotHoldUpReaders() throws IOException {
        var followers = new ArrayList<Follower>();
        for (var i = 0; i < MORE_THAN_THE_POOL_OF_ANSWERS; i++) {
            var follower = new Follower("/v1/stream");
            followers.add(follower);
            follower.readUntil("data:");
        }

        when().get("/v1/echo").then().statusCode(200);

        for (var follower : followers) {
            follower.close();
        }
    }

    @Test
    void aLongAnswerArrivesWholeThoughItsReaderIsSlow() throws Exception {
        try (var follower = new Follower("/v1/large")) {
            Thread.sleep(200);
            assertThat(follower.countRest()).isGreaterThan(32 * 1024 * 1024);
        }
    }

    @Test
    void whatAServiceSaysAfterItsAnswerIsPassedOn() throws IOException {
        assertThat(RawHttp.get("/v1/counted", ""))
                .contains("Trailer: X-Rows\r\n")
                .endsWith("a,b\r\n0\r\nX-Rows: 2\r\n\r\n");
    }

    private static final class Follower implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader reader;

        Follower(String path) throws IOException {
            socket = new Socket("127.0.0.1", RestAssured.port);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        String readUntil(String prefix) throws IOException {
            var line = reader.readLine();
            while (!line.startsWith(prefix)) {
                line = reader.readLine();
            }
            return line;
        }

        long countRest() throws IOException {
            var buffer = new char[64 * 1024];
            var total = 0L;
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                total += read;
            }
            return total;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
