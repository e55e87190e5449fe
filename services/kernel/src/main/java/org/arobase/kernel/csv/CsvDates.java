package org.arobase.kernel.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days as a French sheet writes them (31/12/2025) or as our exports do (2025-12-31). */
final class CsvDates {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static Reading<LocalDate> read(String cell) {
        var day = Blanks.trim(cell);
        try {
            return new Reading.Fitting<>(
                    LocalDate.parse(day, day.contains("/") ? FRENCH : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException notADay) {
            return new Reading.Refused<>("csv-date", Shown.of(cell));
        }
    }

    private CsvDates() {}
}
