package org.arobase.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Duration LIFE = Duration.ofMillis(500);

    private final Kept kept = new Kept(100_000);

    @Test
    void theMemoryIsBoundedByBytes() {
        for (var i = 0; i < 1_000; i++) {
            kept.keep(question(i), entry(0, 9_000));
        }

        assertThat(kept.count()).isBetween(1L, 10L);
    }

    @Test
    void theMemoryIsBoundedByCountAlsoWhenAnswersAreEmpty() {
        for (var i = 0; i < 1_000; i++) {
            kept.keep(question(i), entry(0, 0));
        }

        assertThat(kept.count()).isBetween(1L, 100L);
    }

    @Test
    void anAnswerIsFreshFromTheMomentItsServiceWasAsked() {
        kept.keep(question(1), entry(1_000, 10));

        assertThat(kept.fresh(question(1), 1_000 + LIFE.toNanos() - 1)).isPresent();
        assertThat(kept.fresh(question(1), 1_000 + LIFE.toNanos())).isEmpty();
        assertThat(kept.find(question(1))).isPresent();
    }

    @Test
    void anOlderAnswerThatComesLateDoesNotReplaceAYoungerOne() {
        kept.keep(question(1), entry(2_000, 10));
        kept.keep(question(1), entry(1_000, 20));

        assertThat(kept.find(question(1)).orElseThrow().start()).isEqualTo(2_000);
    }

    private static Question question(int number) {
        return new Question("/v1/facts/" + number, "*/*", "fr");
    }

    private static Entry entry(long start, int size) {
        return Entry.of(200, MultiMap.caseInsensitiveMultiMap(), Buffer.buffer(new byte[size]))
                .since(start, LIFE);
    }
}
