package org.arobase.kernel.csv;

import java.util.regex.Pattern;

/** Codes that a sheet takes for numbers. */
final class CsvCodes {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Za-z]+");

    static Reading<String> read(String cell, int length) {
        if (CsvNumbers.scientific(cell)) {
            return new Reading.Refused<>("csv-scientific", Shown.of(cell));
        }
        var code = Blanks.without(cell.startsWith("'") ? cell.substring(1) : cell);
        if (code.length() > length || !LETTERS_AND_DIGITS.matcher(code).matches()) {
            return new Reading.Refused<>("csv-code", Shown.of(cell), length);
        }
        if (code.length() == length) {
            return new Reading.Fitting<>(code);
        }
        if (!DIGITS.matcher(code).matches()) {
            return new Reading.Refused<>("csv-code", Shown.of(cell), length);
        }
        var restored = "0".repeat(length - code.length()) + code;
        return new Reading.Restored<>(restored, "csv-zeros-restored", code, restored);
    }

    private CsvCodes() {}
}
