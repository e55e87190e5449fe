package org.arobase.kernel.csv;

/**
 * The apostrophe that keeps a spreadsheet from running a text as a formula. A text that already has apostrophes in
 * front of a formula gets one more, so that taking one off always gives the text back.
 */
public final class FormulaGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    public static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    static String bare(String cell) {
        return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }

    private FormulaGuard() {}
}
