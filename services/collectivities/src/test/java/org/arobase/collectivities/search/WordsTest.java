package org.arobase.collectivities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against a look into every name. */
class WordsTest {
    private static final long SEED = Long.getLong("arobase.seed", 5);

    @Test
    void wordsAreFoundByTheirBeginningsInWhateverOrder() {
        var random = new SplittableRandom(SEED);
        var called = Stream.generate(() -> words(random, 4)).limit(2_000).toList();
        var names = new Names(called.stream().map(WordsTest::subject).toList());
        var words = new Words(names);

        for (var i = 0; i < 2_000; i++) {
            var asked = List.of(words(random, 2).split(" "));
            var found = new TreeSet<String>();
            words.beginningWith(asked, name -> found.add(names.spelling(name).text()));

            assertThat(found)
                    .as("seed %d, %s", SEED, asked)
                    .isEqualTo(called.stream()
                            .filter(name -> asked.stream().allMatch(word -> hasWordLike(name, word)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static boolean hasWordLike(String name, String beginning) {
        return Stream.of(name.split(" ")).anyMatch(word -> word.startsWith(beginning));
    }

    /** No articles among them, and nothing that is written out. */
    private static String words(SplittableRandom random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(word -> IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> String.valueOf("bcx".charAt(random.nextInt(3))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static Subject subject(String name) {
        return new Subject("commune-1", "1", null, name, List.of(), List.of(), false, List.of());
    }
}
