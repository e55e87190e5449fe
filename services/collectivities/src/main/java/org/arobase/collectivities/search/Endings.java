package org.arobase.collectivities.search;

import java.util.Arrays;

/**
 * What is left of a few words after the letters that they share, side by side: how many letters, which word, the letters. Whoever
 * reads it reads memory that stands together.
 */
final class Endings {
    private static final int HEAD = 3;
    private static final char LAST = 1 << 15;

    private char[] letters = new char[1 << 10];
    private int size;

    /** @return where they begin */
    int add(String[] words, int from, int to, int depth) {
        var first = size;
        for (var word = from; word < to; word++) {
            add(words[word], word, depth, word + 1 == to);
        }
        return first;
    }

    private void add(String word, int number, int depth, boolean last) {
        var length = word.length() - depth;
        if (size + HEAD + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + length);
        }
        letters[size] = (char) (last ? length | LAST : length);
        letters[size + 1] = (char) (number >> Character.SIZE);
        letters[size + 2] = (char) number;
        word.getChars(depth, word.length(), letters, size + HEAD);
        size += HEAD + length;
    }

    int length(int at) {
        return letters[at] & LAST - 1;
    }

    boolean isLast(int at) {
        return letters[at] >= LAST;
    }

    int word(int at) {
        return letters[at + 1] << Character.SIZE | letters[at + 2];
    }

    char letter(int at, int number) {
        return letters[at + HEAD + number];
    }

    /** The one beside it. */
    int next(int at) {
        return at + HEAD + length(at);
    }
}
