package org.arobase.kernel.csv;

/** A cell as a sentence quotes it. */
final class Shown {

    private static final int LONGEST = 60;

    static String of(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private Shown() {}
}
