package org.arobase.collectivities.search;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * In which words any three letters follow each other: what stands inside a word is looked for only where its rarest three
 * letters are.
 */
final class Threes {
    private static final int LETTERS = 3;
    private static final int KEYS = 1 << 15;

    private final String[] words;
    /** Where the words of each key begin, and where those of the last one end. */
    private final int[] begins = new int[KEYS + 1];

    private final int[] places;

    Threes(String[] words) {
        this.words = words;
        each((key, word) -> begins[key + 1]++);
        Arrays.parallelPrefix(begins, Integer::sum);
        places = new int[begins[KEYS]];
        var next = Arrays.copyOf(begins, KEYS);
        each((key, word) -> places[next[key]++] = word);
    }

    private interface Standing {
        void in(int key, int word);
    }

    /** Every key of every word, once for a word. */
    private void each(Standing told) {
        var last = new int[KEYS];
        for (var word = 0; word < words.length; word++) {
            for (var at = 0; at + LETTERS <= words[word].length(); at++) {
                var key = key(words[word], at);
                if (last[key] != word + 1) {
                    last[key] = word + 1;
                    told.in(key, word);
                }
            }
        }
    }

    private static int key(String word, int at) {
        return (word.charAt(at) * 961 + word.charAt(at + 1) * 31 + word.charAt(at + 2)) % KEYS;
    }

    /** @param part three letters or more */
    void containing(String part, IntConsumer found) {
        var rarest = IntStream.rangeClosed(0, part.length() - LETTERS)
                .map(at -> key(part, at))
                .reduce((one, other) -> size(other) < size(one) ? other : one)
                .orElseThrow();
        for (var at = begins[rarest]; at < begins[rarest + 1]; at++) {
            if (words[places[at]].contains(part)) {
                found.accept(places[at]);
            }
        }
    }

    private int size(int key) {
        return begins[key + 1] - begins[key];
    }
}
