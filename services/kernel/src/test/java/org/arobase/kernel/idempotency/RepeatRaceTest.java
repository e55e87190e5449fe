package org.arobase.kernel.idempotency;

import static org.arobase.kernel.idempotency.Repeats.create;
import static org.arobase.kernel.idempotency.Repeats.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** One key many times at once, and answers that get lost: one effect all the same. */
@QuarkusTest
@TestPlatform
class RepeatRaceTest {

    @Inject
    Repeats repeats;

    private final String key = fresh();
    private final String text = fresh();

    @Test
    void ofFiftyAtOnceOneCreates() throws Exception {
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<ValidatableResponse> creation = () -> create(key, text);
            var answers = threads.invokeAll(Collections.nCopies(50, creation));

            var firsts = 0;
            for (var answer : answers) {
                firsts += outcome(answer.get());
            }
            assertThat(firsts).isEqualTo(1);
        }
        assertThat(repeats.notes(text)).isEqualTo(1);
        String id = create(key, text)
                .statusCode(201)
                .header(ReplayMapper.HEADER, "true")
                .extract()
                .path("id");
        assertThat(TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1)).hasSize(1);
    }

    @Test
    void whileTheFirstIsAtWorkTheSecondIsToldAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2);
                var slow = repeats.open()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("lock table note in exclusive mode");
            var first = threads.submit(() -> create(key, text));
            Awaits.until(() -> repeats.number("select count(*) from pg_locks where not granted") == 1);

            threads.submit(() -> create(key, text))
                    .get(10, TimeUnit.SECONDS)
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", is("/problems/idempotency-in-progress"));

            slow.rollback();
            first.get(10, TimeUnit.SECONDS).statusCode(201);
        }
    }

    @Test
    void theAnswerIsStoredInTheTransactionOfItsEffect() {
        String id = create(key, text).statusCode(201).extract().path("id");

        assertThat(repeats.number("""
                        select count(*) from note join idempotency on note.xmin = idempotency.xmin
                        where note.id = ? and idempotency.body like '%' || note.id || '%'
                        """, id)).isEqualTo(1);
    }

    @Test
    void anAnswerLostAfterTheCommitIsGivenAgain() {
        assertThatThrownBy(() -> Repeats.as(key)
                        .header(LostAnswers.HEADER, "now")
                        .body("{\"text\":\"" + text + "\"}")
                        .post("/notes"))
                .as("the connection is cut")
                .isInstanceOf(IOException.class);
        assertThat(repeats.notes(text)).as("committed").isEqualTo(1);

        String id = create(key, text)
                .statusCode(201)
                .header(ReplayMapper.HEADER, "true")
                .extract()
                .path("id");

        assertThat(repeats.notes(text)).isEqualTo(1);
        assertThat(TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1)).hasSize(1);
    }

    /** 1 for the answer of the request that created. */
    private static int outcome(ValidatableResponse answer) {
        if (answer.extract().statusCode() == 409) {
            answer.body("type", is("/problems/idempotency-in-progress")).header("Retry-After", "1");
            return 0;
        }
        return answer.statusCode(201).extract().header(ReplayMapper.HEADER) == null ? 1 : 0;
    }
}
