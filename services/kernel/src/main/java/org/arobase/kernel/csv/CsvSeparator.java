package org.arobase.kernel.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what separates the cells: what makes the most declared names of the header, then what leaves nothing
 * but blank lines, then what makes the most cells.
 */
final class CsvSeparator {

    private static final List<Character> USUAL_FIRST = List.of(';', '\t', ',');
    /** Longer headers exist in no sheet; the reader must support going back that far. */
    private static final int LOOK_AHEAD = 65_536;

    static char of(Reader in, CsvColumns columns, CsvLimits limits) throws IOException {
        in.mark(LOOK_AHEAD);
        var start = new char[LOOK_AHEAD];
        var length = 0;
        for (var n = 0; n >= 0 && length < LOOK_AHEAD; n = in.read(start, length, LOOK_AHEAD - length)) {
            length += n;
        }
        in.reset();
        var text = new String(start, 0, length);
        return USUAL_FIRST.stream()
                .map(separator -> Candidate.of(separator, text, columns, limits))
                .max(Comparator.comparingLong(Candidate::known)
                        .thenComparingInt(Candidate::width)
                        .thenComparingInt(candidate -> -USUAL_FIRST.indexOf(candidate.separator)))
                .orElseThrow()
                .separator;
    }

    private record Candidate(char separator, long known, int width) {

        static Candidate of(char separator, String text, CsvColumns columns, CsvLimits limits) {
            try {
                return new CsvLexer(new StringReader(text), separator, limits)
                        .next()
                        .map(header -> new Candidate(separator, columns.known(header.cells()), header.width()))
                        .orElseGet(() -> new Candidate(separator, 0, Integer.MAX_VALUE));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private CsvSeparator() {}
}
