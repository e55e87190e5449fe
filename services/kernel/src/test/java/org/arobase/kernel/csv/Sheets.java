package org.arobase.kernel.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.problem.Messages;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemDocument;
import org.arobase.kernel.problem.Violation;

/** A table of four columns, and what tests say about it. */
final class Sheets {

    static final CsvColumn<String> INSEE = CsvColumn.code("insee", 5).mandatory();
    static final CsvColumn<String> NAME = CsvColumn.text("nom");
    static final CsvColumn<BigDecimal> PRICE = CsvColumn.number("prix");
    static final CsvColumn<LocalDate> SINCE = CsvColumn.date("depuis");
    static final CsvColumns COLUMNS = CsvColumns.of(INSEE, NAME, PRICE, SINCE);

    static List<CsvRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<CsvRow> read(byte[] bytes) {
        return read(bytes, CsvLimits.USUAL);
    }

    static List<CsvRow> read(byte[] bytes, CsvLimits limits) {
        try (var rows = CsvTable.read(CsvSource.of(bytes), COLUMNS, limits)) {
            return rows.toList();
        }
    }

    static List<CsvRow> read(String text, CsvLimits limits) {
        return read(text.getBytes(StandardCharsets.UTF_8), limits);
    }

    static String codes(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .collect(Collectors.joining(", "));
    }

    static List<String> errors(Problem problem) {
        return ProblemDocument.of(problem, "fr", "").errors().stream()
                .map(error -> error.pointer() + " " + error.code() + ": " + error.detail())
                .toList();
    }

    static Stream<String> sentences(Violation violation) {
        return Stream.of("fr", "en")
                .map(language -> Messages.find(language, "violation." + violation.code(), violation.arguments())
                        .orElseThrow());
    }

    private Sheets() {}
}
