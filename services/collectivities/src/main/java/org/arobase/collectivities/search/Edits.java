package org.arobase.collectivities.search;

import java.util.Arrays;

/**
 * How far the beginnings of a word are from those of what is asked for: a row for each letter that is read. A letter wrong,
 * missing or too many and two that changed places count one each.
 */
final class Edits {
    /**
     * How many there may be.
     *
     * @param most in all
     * @param early as many among the first letters of what is asked for
     * @param first how many letters those are
     */
    record Bound(int most, int first, int early) {

        private int upTo(int letter) {
            return letter <= first ? early : most;
        }
    }

    private final char[] asked;
    private final Bound bound;
    private final int most;
    private final int[][] rows;

    Edits(String asked, Bound bound) {
        this.asked = asked.toCharArray();
        this.bound = bound;
        this.most = bound.most();
        this.rows = new int[asked.length() + most + 1][asked.length() + 1];
        Arrays.setAll(rows[0], i -> i);
    }

    /**
     * Reads one letter more; whether a word within the bound may go on like this.
     *
     * @param depth how many letters are read with it
     * @param before the letter before it
     */
    boolean read(char letter, int depth, char before) {
        if (depth - asked.length > most) {
            return false;
        }
        var row = rows[depth];
        var from = Math.max(1, depth - most);
        var to = Math.min(asked.length, depth + most);
        row[from - 1] = from == 1 ? depth : most + 1;
        var goesOn = from == 1 && depth <= bound.upTo(0);
        for (var i = from; i <= to; i++) {
            row[i] = cell(letter, depth, before, i);
            goesOn |= row[i] <= bound.upTo(i);
        }
        if (to < asked.length) {
            row[to + 1] = most + 1;
        }
        return goesOn;
    }

    /**
     * The letters that may follow those that are read, as bits: where as many edits are spent as may be, only one that is asked
     * for next. Letters that share a bit are told apart when they are read.
     *
     * @param depth how many letters are read
     */
    long following(int depth) {
        var row = rows[depth];
        var letters = 0L;
        for (var i = Math.max(0, depth - most); i <= Math.min(asked.length, depth + most); i++) {
            var limit = bound.upTo(i + 2);
            if (row[i] < limit) {
                return -1;
            }
            if (row[i] == limit && i < asked.length) {
                letters |= 1L << asked[i];
            }
        }
        return letters;
    }

    private int cell(char letter, int depth, char before, int i) {
        var last = rows[depth - 1];
        var c = asked[i - 1];
        var best = last[i - 1] + (c == letter ? 0 : 1);
        best = Math.min(best, Math.min(rows[depth][i - 1], last[i]) + 1);
        return depth > 1 && i > 1 && c == before && asked[i - 2] == letter
                ? Math.min(best, rows[depth - 2][i - 2] + 1)
                : best;
    }

    /** Whether a word that ends here is near; of what has too many letters or too few nothing was computed. */
    boolean areFew(int depth) {
        return Math.abs(depth - asked.length) <= most && distance(depth) <= most;
    }

    /** Of a word that ends here and is near. */
    int distance(int depth) {
        return rows[depth][asked.length];
    }
}
