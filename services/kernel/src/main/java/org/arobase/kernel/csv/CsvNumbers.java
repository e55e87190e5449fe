package org.arobase.kernel.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as a sheet shows them in French, or with the point of other languages; never both marks. */
final class CsvNumbers {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}( \\d{3})+|\\d+)([.,]\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE][+-]\\d+");

    static Reading<BigDecimal> read(String cell) {
        if (scientific(cell)) {
            return new Reading.Refused<>("csv-scientific", Shown.of(cell));
        }
        var trimmed = Blanks.trim(cell);
        var plain = spaced(trimmed).replace('\u2212', '-');
        return trimmed.length() <= LONGEST && NUMBER.matcher(plain).matches()
                ? new Reading.Fitting<>(new BigDecimal(plain.replace(" ", "").replace(',', '.')))
                : new Reading.Refused<>("csv-number", Shown.of(cell));
    }

    /** What a sheet makes of a number too long for it; the digits it left out are lost. */
    static boolean scientific(String cell) {
        var trimmed = Blanks.trim(cell);
        return trimmed.length() <= LONGEST && SCIENTIFIC.matcher(trimmed).matches();
    }

    private static String spaced(String text) {
        return text.codePoints()
                .map(c -> Blanks.isBlank(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private CsvNumbers() {}
}
