package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the words near a given one among sorted ones. Of few edits only some can be in the first half of the word, or else
 * only some in the second: whoever walks from both ends and allows few edits near the end that the walk begins at finds all,
 * and leaves most branches at their first letters, however many words there are (Mihov and Schulz, 2004).
 */
final class NearWords {
    private final LetterTree forwards;
    private final LetterTree backwards;
    /** The place of each word that is read backwards. */
    private final int[] places;

    NearWords(String[] sorted) {
        forwards = new LetterTree(sorted);
        var reversed = Arrays.stream(sorted).map(NearWords::reversed).toArray(String[]::new);
        places = IntStream.range(0, sorted.length)
                .boxed()
                .sorted(Comparator.comparing(place -> reversed[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        backwards = new LetterTree(
                Arrays.stream(places).mapToObj(place -> reversed[place]).toArray(String[]::new));
    }

    /** Every word at most so many edits away, once, the first of equal ones. */
    void find(String text, int most, LetterTree.Near found) {
        var half = text.length() / 2;
        var early = most / 2;
        var seen = new Seen();
        LetterTree.Near once = (word, distance) -> {
            if (seen.add(word)) {
                found.at(word, distance);
            }
        };
        forwards.near(text, new Edits.Bound(most, half, early), once);
        backwards.near(
                reversed(text),
                new Edits.Bound(most, text.length() - half, most - early - 1),
                (word, distance) -> once.at(places[word], distance));
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
