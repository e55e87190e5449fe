package org.arobase.actions.catalogue;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class CreationCrowdTest {

    /** Otherwise a service that waits for itself would be waited for. */
    private static final RestAssuredConfig PATIENCE =
            config().httpClient(httpClientConfig().setParam("http.socket.timeout", 20_000));

    /** Several times what the pool of connections holds. */
    private static final int CROWD = 60;

    @Inject
    Villages villages;

    @Test
    void moreWritersThanConnectionsAllGetThrough() throws InterruptedException {
        var village = villages.register("F0402");
        var json = "{'collectivity': '%s', 'title': 'Foule', 'services': ['t01-s01']}".formatted(village);
        try (var threads = Executors.newFixedThreadPool(CROWD)) {
            Callable<Integer> creation = () ->
                    Api.post(Callers.admin().config(PATIENCE), json).extract().statusCode();
            var answers = threads.invokeAll(
                    Stream.generate(() -> creation).limit(CROWD).toList());
            assertThat(answers).extracting(CreationCrowdTest::status).containsOnly(201);
        }
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
