package org.arobase.collectivities.search;

import java.util.Arrays;

/** The letters of many words, one word after the other: whoever reads words that stand together reads memory that does. */
final class Letters {
    private final char[] letters;
    /** Where each word begins, and where the last one ends. */
    private final int[] begins;

    Letters(String[] words) {
        begins = new int[words.length + 1];
        for (var word = 0; word < words.length; word++) {
            begins[word + 1] = begins[word] + words[word].length();
        }
        letters = new char[begins[words.length]];
        for (var word = 0; word < words.length; word++) {
            words[word].getChars(0, words[word].length(), letters, begins[word]);
        }
    }

    char at(int word, int depth) {
        return letters[begins[word] + depth];
    }

    int length(int word) {
        return begins[word + 1] - begins[word];
    }

    boolean isLikeTheOneBefore(int word) {
        return word > 0
                && Arrays.equals(letters, begins[word], begins[word + 1], letters, begins[word - 1], begins[word]);
    }
}
