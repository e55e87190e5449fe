package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class PublicationRaceTest {

    @Inject
    Villages villages;

    @Test
    void ofTwentyPublicationsAtOnceOneWins() throws InterruptedException {
        var id = Api.draft(villages.register("F0401"), "Course", "t01-s01");
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Integer> publication = () -> Api.publish(id, 1).extract().statusCode();
            var answers = threads.invokeAll(
                    Stream.generate(() -> publication).limit(20).toList());
            assertThat(answers.stream()
                            .map(PublicationRaceTest::status)
                            .collect(Collectors.groupingBy(s -> s, Collectors.counting())))
                    .containsOnly(Map.entry(200, 1L), Map.entry(409, 19L));
        }
        assertThat(TopicProbe.awaitKey(Topics.ACTIONS, id, 1)).hasSize(1);
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
