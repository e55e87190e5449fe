package org.arobase.collectivities.search;

import java.util.Arrays;

/**
 * Sorted words, none twice, as a tree of their first letters, in which all words near a given one are found by walking only where
 * a near one can be. A walk waits for memory more than for anything else: all that it asks of a branch before it goes there is one
 * number, beside those of the other branches, and where few words are left they are read to their ends.
 */
final class LetterTree {
    /** Told each word that is near. */
    interface Near {
        void at(int word, int distance);
    }

    private static final int FEW = 4;
    /** In the place of a letter: a word ends, and the target is its number. */
    private static final char END = '\0';

    private static final int RESTS = Character.SIZE;
    private static final long LAST = 1L << 36;
    private static final long LEAF = 1L << 37;
    private static final int TARGET = 38;

    /**
     * Of each branch its letter, how many letters may be left after it (as {@link Edits#rest} says it), whether it is the last one
     * beside others, whether few words are left, and where it leads: to the first of its own branches, or to endings.
     */
    private long[] branches = new long[1 << 10];

    private int size;
    private final Endings endings = new Endings();

    /** @param words sorted by their letters */
    LetterTree(String[] words) {
        if (words.length > 0) {
            grow(words, 0, words.length, 0);
        }
    }

    /** Where the words go different ways after so many letters; the first of the branches. */
    private int grow(String[] words, int from, int to, int depth) {
        var first = size;
        var next = from;
        while (next < to) {
            next = add(words, next, to, depth);
        }
        var last = size - 1;
        branches[last] |= LAST;
        for (var branch = first; branch <= last; branch++) {
            lead(words, branch, branch == last ? to : target(branches[branch + 1]), depth + 1);
        }
        return first;
    }

    /** A branch of all words with the next letter, for now with the first of them as its target; where they end. */
    private int add(String[] words, int from, int to, int depth) {
        if (size == branches.length) {
            branches = Arrays.copyOf(branches, size * 2);
        }
        var letter = letter(words[from], depth);
        var rests = 0;
        var at = from;
        while (at < to && letter(words[at], depth) == letter) {
            rests |= Edits.rest(words[at].length() - depth - 1);
            at++;
        }
        branches[size++] = letter | (long) rests << RESTS | (long) from << TARGET;
        return at;
    }

    private static char letter(String word, int depth) {
        return depth < word.length() ? word.charAt(depth) : END;
    }

    private void lead(String[] words, int branch, int to, int depth) {
        var from = target(branches[branch]);
        if ((char) branches[branch] == END) {
            return;
        }
        var hasFew = to - from <= FEW;
        var target = hasFew ? endings.add(words, from, to, depth) : grow(words, from, to, depth);
        branches[branch] = branches[branch] & ~(-1L << TARGET) | (hasFew ? LEAF : 0) | (long) target << TARGET;
    }

    private static int target(long branch) {
        return (int) (branch >>> TARGET);
    }

    /** Every word within the bound. */
    void near(String text, Edits.Bound bound, Near found) {
        if (size > 0) {
            var edits = new Edits(text, bound);
            new Walk(edits, found).visit(0, 0, edits.start(), 0);
        }
    }

    private final class Walk {
        private final Edits edits;
        private final Near found;

        Walk(Edits edits, Near found) {
            this.edits = edits;
            this.found = found;
        }

        /** @param first of branches that stand side by side, after letters that are near */
        void visit(int first, int depth, int state, int before) {
            var following = edits.following(state, depth);
            var at = first;
            long branch;
            do {
                branch = branches[at++];
                var letter = (char) branch;
                if (letter == END) {
                    end(target(branch), depth, state);
                } else if ((following >> letter & 1) != 0) {
                    follow(branch, depth + 1, edits.next(state, before, letter, depth + 1), state);
                }
            } while ((branch & LAST) == 0);
        }

        /** Only where a near word may be: what is behind other branches is not even read. */
        private void follow(long branch, int depth, int state, int before) {
            if (!edits.goesOn(state, depth) || !edits.fits((int) (branch >> RESTS), state, depth)) {
                return;
            }
            if ((branch & LEAF) == 0) {
                visit(target(branch), depth, state, before);
                return;
            }
            var at = target(branch);
            readWhereNear(at, depth, state, before);
            while (!endings.isLast(at)) {
                at = endings.next(at);
                readWhereNear(at, depth, state, before);
            }
        }

        private void readWhereNear(int ending, int depth, int state, int before) {
            if (edits.fits(Edits.rest(endings.length(ending)), state, depth)) {
                read(ending, depth, state, before);
            }
        }

        private void read(int ending, int reached, int first, int beforeFirst) {
            var depth = reached;
            var state = first;
            var before = beforeFirst;
            for (var i = 0; i < endings.length(ending); i++) {
                var next = edits.next(state, before, endings.letter(ending, i), ++depth);
                if (!edits.goesOn(next, depth)) {
                    return;
                }
                before = state;
                state = next;
            }
            end(endings.word(ending), depth, state);
        }

        private void end(int word, int depth, int state) {
            if (edits.isNear(state, depth)) {
                found.at(word, edits.distance(state, depth));
            }
        }
    }
}
