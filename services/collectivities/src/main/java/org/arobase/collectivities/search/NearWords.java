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
    /** The place of each word, the first of equal ones. */
    private final int[] places;
    /** The place of each word that is read backwards. */
    private final int[] placesBackwards;

    NearWords(String[] sorted) {
        places = IntStream.range(0, sorted.length)
                .filter(place -> place == 0 || !sorted[place].equals(sorted[place - 1]))
                .toArray();
        forwards = new LetterTree(
                Arrays.stream(places).mapToObj(place -> sorted[place]).toArray(String[]::new));
        var reversed = Arrays.stream(places)
                .mapToObj(place -> new Reversed(reversed(sorted[place]), place))
                .toArray(Reversed[]::new);
        Arrays.parallelSort(reversed, Comparator.comparing(Reversed::letters));
        placesBackwards = Arrays.stream(reversed).mapToInt(Reversed::place).toArray();
        backwards =
                new LetterTree(Arrays.stream(reversed).map(Reversed::letters).toArray(String[]::new));
    }

    private record Reversed(String letters, int place) {}

    /** Every word at most so many edits away, once, the first of equal ones. */
    void find(String text, int most, LetterTree.Near found) {
        var half = text.length() / 2;
        var early = most / 2;
        var seen = new Seen();
        LetterTree.Near once = (place, distance) -> {
            if (seen.add(place)) {
                found.at(place, distance);
            }
        };
        forwards.near(text, new Edits.Bound(most, half, early), (word, distance) -> once.at(places[word], distance));
        backwards.near(
                reversed(text),
                new Edits.Bound(most, text.length() - half, most - early - 1),
                (word, distance) -> once.at(placesBackwards[word], distance));
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
