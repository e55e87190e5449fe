package org.arobase.collectivities.search;

/**
 * How far the beginnings of a word are from those of what is asked for. A letter wrong, missing or too many and two that changed
 * places count one each.
 *
 * <p>What is known after some letters of a word fits into an int, so that a walk keeps nothing else: a byte for each number of
 * edits, in it a bit for each beginning of what is asked for that is as near or nearer. Only those matter whose lengths differ
 * from what is read by at most the edits that may be: the lowest bit is the shortest of them. The byte above these has a bit for
 * each of them that ends with the letter that was read last. All edits of all beginnings are counted at once, without a loop over
 * them (after Wu and Manber, 1992).
 */
final class Edits {
    /**
     * How many there may be.
     *
     * @param most in all, two at the most
     * @param early as many among the first letters of what is asked for
     * @param first how many letters those are
     */
    record Bound(int most, int first, int early) {}

    /** Rests that have more letters are not told apart. */
    private static final int LONGEST_REST = 19;

    private static final int ROW = Byte.SIZE;
    private static final int EACH_ROW = 0x010101;
    private static final int ROWS = 0xFFFFFF;
    private static final int LETTER = 3 * ROW;

    /** What is asked for, with nothing before it and after it for those that are read beside it. */
    private final char[] asked;

    private final int length;
    private final Bound bound;
    private final int most;
    /** A bit for each beginning that matters. */
    private final int all;

    Edits(String asked, Bound bound) {
        this.length = asked.length();
        this.bound = bound;
        this.most = bound.most();
        this.all = (2 << 2 * most) - 1;
        this.asked = new char[length + 3 * most + 1];
        asked.getChars(0, length, this.asked, most);
    }

    /** Before any letter is read: a beginning is as far as it has letters. */
    int start() {
        var rows = 0;
        for (var edits = 0; edits <= most; edits++) {
            rows |= (2 << edits) - 1 << most << edits * ROW;
        }
        return rows & EACH_ROW * (all ^ from(length + 1, 0));
    }

    /**
     * Reads one letter more.
     *
     * @param state after the letter before it
     * @param before after the letter before that one; nothing where there is none
     * @param depth how many letters are read with it
     */
    int next(int state, int before, char letter, int depth) {
        var same = same(letter, depth);
        var swapped = state >>> LETTER + 1 & same << 1;
        var rows = state & ROWS;
        var edited = rows | rows >> 1 | before & swapped * EACH_ROW;
        var reached = rows & same * EACH_ROW | edited << ROW;
        for (var missing = 0; missing < most; missing++) {
            reached |= reached << ROW + 1;
        }
        return reached & EACH_ROW * (all ^ from(length + 1, depth)) | same << LETTER;
    }

    private int same(char letter, int depth) {
        var same = 0;
        for (var i = 0; i <= 2 * most; i++) {
            same |= asked[depth - 1 + i] == letter ? 1 << i : 0;
        }
        return same;
    }

    /** Whether a word within the bound may begin like this. */
    boolean goesOn(int state, int depth) {
        return (row(state, bound.early()) | row(state, most) & from(bound.first() + 1, depth)) != 0;
    }

    /**
     * The letters that may follow, as bits: where as many edits are spent as may be, only one that is asked for next. Letters that
     * share a bit are told apart when they are read.
     */
    long following(int state, int depth) {
        var late = from(bound.first() - 1, depth);
        if ((row(state, bound.early() - 1) | row(state, most - 1) & late) != 0) {
            return -1;
        }
        var letters = 0L;
        for (var spent = row(state, bound.early()) | row(state, most) & late; spent != 0; spent &= spent - 1) {
            letters |= 1L << asked[depth + Integer.numberOfTrailingZeros(spent)];
        }
        return letters;
    }

    /** A bit for a rest of so many letters, to be asked for together with others. */
    static int rest(int letters) {
        return 1 << Math.clamp(LONGEST_REST - letters, 0, LONGEST_REST);
    }

    /** Whether a word may be near that has one of these rests after the letters that are read. */
    boolean fits(int rests, int state, int depth) {
        var shortest = LONGEST_REST - length + depth - most;
        var near = row(state, most) | row(state, most - 1) >> 1 | row(state, most - 2) >> 2;
        return shortest < 0 || (rests & near << shortest) != 0;
    }

    /** Whether a word that ends here is near. */
    boolean isNear(int state, int depth) {
        return Math.abs(depth - length) <= most && isWithin(most, state, depth);
    }

    /** Of a word that ends here and is near. */
    int distance(int state, int depth) {
        var edits = 0;
        while (!isWithin(edits, state, depth)) {
            edits++;
        }
        return edits;
    }

    private boolean isWithin(int edits, int state, int depth) {
        return (row(state, edits) >> length - depth + most & 1) != 0;
    }

    private int row(int state, int edits) {
        return edits < 0 ? 0 : state >> edits * ROW & all;
    }

    /** Of the beginnings that matter those with so many letters or more. */
    private int from(int letters, int depth) {
        return all & -1 << Math.clamp(letters - depth + most, 0, ROW);
    }
}
