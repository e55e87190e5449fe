package org.arobase.collectivities.search;

import java.util.Arrays;

/**
 * Sorted words as a tree of their letters, in which all words near a given one are found by walking only where a near one
 * can be. A letter wrong, missing or too many and two that changed places count one each.
 */
final class LetterTree {
    /** Told each word that is near. */
    interface Near {
        void at(int word, int distance);
    }

    private static final int NONE = -1;

    private char[] letter = new char[1 << 16];
    private int[] child = new int[1 << 16];
    private int[] sibling = new int[1 << 16];
    private int[] word = new int[1 << 16];
    private int size;
    private int deepest;

    static LetterTree of(String[] sorted) {
        var tree = new LetterTree();
        var path =
                new int[1 + Arrays.stream(sorted).mapToInt(String::length).max().orElse(0)];
        path[0] = tree.add('\0');
        var before = "";
        for (var i = 0; i < sorted.length; i++) {
            tree.append(sorted[i], i, before, path);
            before = sorted[i];
        }
        tree.deepest = path.length;
        return tree;
    }

    private void append(String added, int number, String before, int[] path) {
        var common = 0;
        while (common < Math.min(added.length(), before.length()) && added.charAt(common) == before.charAt(common)) {
            common++;
        }
        for (var depth = common; depth < added.length(); depth++) {
            var node = add(added.charAt(depth));
            if (depth == common && common < before.length()) {
                sibling[path[depth + 1]] = node;
            } else {
                child[path[depth]] = node;
            }
            path[depth + 1] = node;
        }
        if (word[path[added.length()]] == NONE) {
            word[path[added.length()]] = number;
        }
    }

    private int add(char c) {
        if (size == letter.length) {
            letter = Arrays.copyOf(letter, size * 2);
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            word = Arrays.copyOf(word, size * 2);
        }
        letter[size] = c;
        child[size] = NONE;
        sibling[size] = NONE;
        word[size] = NONE;
        return size++;
    }

    /**
     * How many edits there may be.
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

    /** Every word within the bound, the first of equal ones. */
    void near(String text, Bound bound, Near found) {
        new Walk(text, bound, found).start();
    }

    private final class Walk {
        private final String text;
        private final Bound bound;
        private final int most;
        private final Near found;
        private final int[][] rows;

        Walk(String text, Bound bound, Near found) {
            this.text = text;
            this.bound = bound;
            this.most = bound.most();
            this.found = found;
            this.rows = new int[Math.min(deepest, text.length() + most + 1) + 1][text.length() + 1];
        }

        void start() {
            for (var i = 0; i <= text.length(); i++) {
                rows[0][i] = i;
            }
            children(0, 0, '\0');
        }

        private void children(int parent, int depth, char before) {
            for (var node = child[parent]; node != NONE; node = sibling[node]) {
                step(node, depth + 1, before);
            }
        }

        private void step(int node, int depth, char before) {
            if (depth - text.length() > most) {
                return;
            }
            var row = rows[depth];
            var last = rows[depth - 1];
            var from = Math.max(1, depth - most);
            var to = Math.min(text.length(), depth + most);
            row[from - 1] = from == 1 ? depth : most + 1;
            var goesOn = from == 1 && depth <= bound.upTo(0);
            for (var i = from; i <= to; i++) {
                row[i] = cell(row, last, node, depth, before, i);
                goesOn |= row[i] <= bound.upTo(i);
            }
            if (to < text.length()) {
                row[to + 1] = most + 1;
            } else if (word[node] != NONE && row[to] <= most) {
                found.at(word[node], row[to]);
            }
            if (goesOn) {
                children(node, depth, letter[node]);
            }
        }

        private int cell(int[] row, int[] last, int node, int depth, char before, int i) {
            var c = text.charAt(i - 1);
            var best = last[i - 1] + (c == letter[node] ? 0 : 1);
            best = Math.min(best, Math.min(row[i - 1], last[i]) + 1);
            return depth > 1 && i > 1 && c == before && text.charAt(i - 2) == letter[node]
                    ? Math.min(best, rows[depth - 2][i - 2] + 1)
                    : best;
        }
    }
}
