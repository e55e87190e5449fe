package org.arobase.collectivities.search;

import java.util.Arrays;

/**
 * Sorted words as a tree of their first letters, in which all words near a given one are found by walking only where a near
 * one can be. Where few words are left they are read to their ends: most letters are where nothing branches any more, and a
 * walk waits for memory more than for anything else.
 */
final class LetterTree {
    /** Told each word that is near. */
    interface Near {
        void at(int word, int distance);
    }

    private static final int FEW = 4;

    private final Letters letters;
    /** The letter that leads to each node. */
    private char[] letter = new char[1 << 10];
    /** The first child of each node: the others stand beside it, up to the first child of the next node. */
    private int[] child = new int[1 << 10];
    /** The words of each node. */
    private int[] first = new int[1 << 10];

    private int[] end = new int[1 << 10];
    private int size;

    /** @param sorted by their letters */
    LetterTree(String[] sorted) {
        letters = new Letters(sorted);
        add('\0', 0, sorted.length);
        var node = 0;
        for (var depth = 0; node < size; depth++) {
            for (var next = size; node < next; node++) {
                child[node] = size;
                if (!hasFew(node)) {
                    branch(node, depth);
                }
            }
        }
        add('\0', 0, 0);
        child[node] = node;
    }

    private void branch(int node, int depth) {
        var at = first[node];
        while (at < end[node] && letters.length(at) == depth) {
            at++;
        }
        while (at < end[node]) {
            var c = letters.at(at, depth);
            var next = at + 1;
            while (next < end[node] && letters.at(next, depth) == c) {
                next++;
            }
            add(c, at, next);
            at = next;
        }
    }

    private void add(char c, int from, int to) {
        if (size == letter.length) {
            letter = Arrays.copyOf(letter, size * 2);
            child = Arrays.copyOf(child, size * 2);
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        letter[size] = c;
        first[size] = from;
        end[size] = to;
        size++;
    }

    private boolean hasFew(int node) {
        return end[node] - first[node] <= FEW;
    }

    /** Every word within the bound, the first of equal ones. */
    void near(String text, Edits.Bound bound, Near found) {
        new Walk(new Edits(text, bound), found).visit(0, 0, '\0');
    }

    private final class Walk {
        private final Edits edits;
        private final Near found;

        Walk(Edits edits, Near found) {
            this.edits = edits;
            this.found = found;
        }

        /** Only where a near word may be: what is known of other nodes is not even read. */
        void visit(int node, int depth, char before) {
            if (hasFew(node)) {
                for (var word = first[node]; word < end[node]; word++) {
                    read(word, depth, before);
                }
                return;
            }
            if (edits.areFew(depth) && letters.length(first[node]) == depth) {
                found.at(first[node], edits.distance(depth));
            }
            var following = edits.following(depth);
            for (var next = child[node]; next < child[node + 1]; next++) {
                if ((following >> letter[next] & 1) != 0 && edits.read(letter[next], depth + 1, before)) {
                    visit(next, depth + 1, letter[next]);
                }
            }
        }

        /** The rest of a word. */
        private void read(int word, int reached, char before) {
            var length = letters.length(word);
            var last = before;
            for (var depth = reached; depth < length; depth++) {
                var c = letters.at(word, depth);
                if (!edits.read(c, depth + 1, last)) {
                    return;
                }
                last = c;
            }
            if (edits.areFew(length) && !letters.isLikeTheOneBefore(word)) {
                found.at(word, edits.distance(length));
            }
        }
    }
}
