package org.arobase.gateway.cache;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.arobase.gateway.door.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many who want the same at the same time. */
@GatewayTest
@Timeout(60)
class CrowdTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aThousandEqualMissesAreOneCall() {
        var answers = crowd("/v1/facts/crowd?wait=2500&cache=max-age=60", 1_000);

        assertThat(answers).hasSize(1_000).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers).extracting(HttpResponse::body).allMatch(body -> body.contains("\"calls\":1,"));
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("X-Request-Id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstOneMayLeave() throws Exception {
        var address = "/v1/facts/leaver?wait=1000";
        var first = begin(address);
        Thread.sleep(200);
        var second = send(address);
        Thread.sleep(200);
        first.close();

        assertThat(second.join().statusCode()).isEqualTo(200);
        assertThat(second.join().body()).contains("\"calls\":1,");
    }

    @Test
    void whenAllHaveLeftTheServiceIsToldSo() throws Exception {
        var address = "/v1/facts/deserted?wait=1000";
        var first = begin(address);
        Thread.sleep(100);
        var second = begin(address);
        Thread.sleep(100);
        first.close();
        second.close();
        Thread.sleep(400);

        assertThat(when().get("/v1/facts/deserted").<Integer>path("left")).isEqualTo(1);
    }

    @Test
    void aFailureReachesAllWhoWaitAndNobodyElse() {
        var answers = crowd("/v1/facts/broken?wait=400&break=1", 50);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(502);
        assertThat(answers).extracting(HttpResponse::body).allMatch(body -> body.contains("/problems/service-broken"));
        for (var answer : answers) {
            var trace = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(answer.body()).contains(trace);
        }
        assertThat(when().get("/v1/facts/broken").<Integer>path("calls")).isLessThan(50);
    }

    @Test
    void aServiceThatIsSilentIsSlowForAllWhoWait() {
        assertThat(crowd("/v1/facts/silent?wait=20000", 50))
                .extracting(HttpResponse::statusCode)
                .containsOnly(504);
    }

    @Test
    void aProblemServesThoseWhoWaitedForIt() {
        assertThat(crowd("/v1/facts/refused?wait=400&status=404", 50))
                .extracting(HttpResponse::statusCode)
                .containsOnly(404);
        assertThat(when().get("/v1/facts/refused?wait=400&status=404").header("X-Calls"))
                .isNotEqualTo("1");
    }

    @Test
    void aLongAnswerReachesAllWhoWait() {
        assertThat(crowd("/v1/facts/flood?wait=100&size=200000", 20))
                .extracting(HttpResponse::body)
                .allMatch(body -> body.length() > 200_000);
    }

    private static List<HttpResponse<String>> crowd(String address, int size) {
        return IntStream.range(0, size).mapToObj(i -> send(address)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<HttpResponse<String>> send(String address) {
        var uri = URI.create("http://127.0.0.1:" + RestAssured.port + address);
        return CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Socket begin(String address) throws IOException {
        var socket = new Socket("127.0.0.1", RestAssured.port);
        var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
