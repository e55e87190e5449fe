package org.arobase.collectivities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against a look into every word. */
class ThreesTest {
    private static final long SEED = Long.getLong("arobase.seed", 5);

    @Test
    void whatStandsInsideIsFoundWhereverItStandsAndOnce() {
        var random = new SplittableRandom(SEED);
        var words = Stream.generate(() -> word(random, random.nextInt(10)))
                .limit(2_000)
                .sorted()
                .toArray(String[]::new);
        var threes = new Threes(words);

        for (var i = 0; i < 2_000; i++) {
            var part = word(random, 3 + random.nextInt(4));
            var found = new ArrayList<Integer>();
            threes.containing(part, found::add);

            assertThat(found)
                    .as("seed %d, %s", SEED, part)
                    .containsExactlyElementsOf(IntStream.range(0, words.length)
                            .filter(word -> words[word].contains(part))
                            .boxed()
                            .toList());
        }
    }

    /** Letters of anywhere, some of which share a key. */
    private static String word(SplittableRandom random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf("ab7\u0436\uffff".charAt(random.nextInt(5))))
                .reduce("", String::concat);
    }
}
