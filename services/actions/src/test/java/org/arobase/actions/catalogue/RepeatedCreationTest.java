package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.StateOf;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An action is begun once, however often the client has to ask. */
@QuarkusTest
@TestPlatform
class RepeatedCreationTest {

    @Inject
    Villages villages;

    private final String key = UUID.randomUUID().toString();
    private String village;

    @BeforeEach
    void aVillage() {
        village = villages.register("F0501");
    }

    @Test
    void fiftyAtOnceBeginOneDraftThatALaterRepeatFinds() throws InterruptedException {
        var title = "Cinquante " + key;
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Integer> creation = () -> begin(title).extract().statusCode();
            var answers = threads.invokeAll(Collections.nCopies(50, creation));
            assertThat(answers).extracting(answer -> answer.get()).contains(201).isSubsetOf(201, 409);
        }
        var again = begin(title).statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(villages.count("select count(*) from action where title = ?", title))
                .isEqualTo(1);
        String id = again.extract().path("id");
        again.header("ETag", "\"1\"").header("Location", "/v1/actions/" + id);
        assertThat(again.extract().asString())
                .isEqualTo(
                        StateOf.answer(Api.read(Callers.admin(), id).extract().asString()));
    }

    @Test
    void whatWasRefusedMayBeCorrectedUnderTheSameKey() {
        begin("").statusCode(422).body("type", equalTo("/problems/action-invalid"));
        begin("Corrigée").statusCode(201);
        begin("Autre").statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    }

    private ValidatableResponse begin(String title) {
        return Api.post(
                Callers.admin().header("Idempotency-Key", key),
                "{'collectivity': '%s', 'title': '%s'}".formatted(village, title));
    }
}
