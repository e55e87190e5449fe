package org.arobase.collectivities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against distances computed plainly: what a walk from both ends finds is what there is. */
class NearWordsTest {
    private static final long SEED = Long.getLong("arobase.seed", 5);
    private static final int QUERIES = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyNearWordIsFoundWithItsDistanceAndNoOther(int most) {
        var random = new SplittableRandom(SEED);
        var words = sorted(Stream.generate(() -> word(random, 1, 10)).limit(2_000));
        var near = new NearWords(words);

        for (var i = 0; i < QUERIES; i++) {
            assertAllAreFound(near, words, word(random, 1, 10), most);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void wordsOfAnyLengthAreFound(int most) {
        var random = new SplittableRandom(SEED);
        var words = sorted(Stream.generate(() -> word(random, 12, 90))
                .limit(60)
                .flatMap(word -> Stream.of(word, mistyped(word, random), word + word(random, 1, 30))));
        var near = new NearWords(words);

        for (var i = 0; i < QUERIES / 10; i++) {
            var asked = mistyped(mistyped(words[random.nextInt(words.length)], random), random);
            assertAllAreFound(near, words, asked, most);
        }
    }

    @Test
    void ofEqualWordsTheFirstIsTold() {
        var found = new TreeMap<Integer, Integer>();

        new NearWords(new String[] {"aa", "ab", "ab", "ab", "b"}).find("abc", 1, found::put);

        assertThat(found).containsOnlyKeys(1);
    }

    @Test
    void nothingIsNearInNothing() {
        new NearWords(new String[0]).find("abc", 2, (word, distance) -> {
            throw new AssertionError(word);
        });
    }

    private static void assertAllAreFound(NearWords near, String[] words, String asked, int most) {
        var found = new TreeMap<String, Integer>();
        near.find(asked, most, (word, distance) -> found.merge(words[word], distance, (a, b) -> -1));

        assertThat(found).as("seed %d, %s", SEED, asked).isEqualTo(plainly(words, asked, most));
    }

    private static String[] sorted(Stream<String> words) {
        return words.distinct().sorted().toArray(String[]::new);
    }

    /** With one letter wrong, missing, too many, or two that changed places. */
    private static String mistyped(String word, SplittableRandom random) {
        var at = random.nextInt(word.length() - 1);
        var letters = new StringBuilder(word);
        return switch (random.nextInt(4)) {
            case 0 -> letters.replace(at, at + 1, "b").toString();
            case 1 -> letters.deleteCharAt(at).toString();
            case 2 -> letters.insert(at, 'c').toString();
            default ->
                letters.replace(at, at + 2, "" + word.charAt(at + 1) + word.charAt(at))
                        .toString();
        };
    }

    private static TreeMap<String, Integer> plainly(String[] words, String asked, int most) {
        return Arrays.stream(words)
                .filter(word -> distance(word, asked) <= most)
                .collect(Collectors.toMap(word -> word, word -> distance(word, asked), (a, b) -> a, TreeMap::new));
    }

    /** Few letters, so that many words are near each other. */
    private static String word(SplittableRandom random, int shortest, int below) {
        return IntStream.range(0, random.nextInt(shortest, below))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(3))))
                .collect(Collectors.joining());
    }

    /** Optimal string alignment, as it is written in textbooks. */
    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : least(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int least(int[][] d, String a, String b, int i, int j) {
        var best = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        best = Math.min(best, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)
                ? Math.min(best, d[i - 2][j - 2] + 1)
                : best;
    }
}
