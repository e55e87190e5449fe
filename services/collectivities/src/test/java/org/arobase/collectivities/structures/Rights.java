package org.arobase.collectivities.structures;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.testkit.Callers;

/** The operations on rights as a client calls them. */
public final class Rights {

    public static void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    public static ValidatableResponse post(String path, String json) {
        return post(Callers.admin(), path, json);
    }

    public static ValidatableResponse post(RequestSpecification caller, String path, String json) {
        return caller.contentType("application/json")
                .body(json.replace('\'', '"'))
                .post(path)
                .then();
    }

    public static ValidatableResponse act(String path, long version, String json) {
        return post(Callers.admin().header("If-Match", "\"" + version + "\""), path, json);
    }

    public static ValidatableResponse get(String path) {
        return Callers.anonymous().get(path).then();
    }

    public static String structure(String siren) {
        return post(
                        "/v1/structures",
                        "{'siren': '%s', 'name': 'Essai', 'legalForm': 'GIP', 'from': '2020-01-01'}".formatted(siren))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** How often each status was answered. */
    public static Map<Integer, Long> twentyAtOnce(Callable<Integer> request) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(20)) {
            return threads.invokeAll(Stream.generate(() -> request).limit(20).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }

    static List<String> items(String path) {
        return get(path).statusCode(200).extract().path("items.id");
    }

    private Rights() {}
}
