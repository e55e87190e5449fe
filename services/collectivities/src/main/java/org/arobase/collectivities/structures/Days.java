package org.arobase.collectivities.structures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/** Reads a day from a parameter. */
public final class Days {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    /** Null when it was not given or is none. */
    public static LocalDate read(String parameter, String text, Checks checks) {
        if (text == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(text, FORM);
            if (day.getYear() >= Period.FIRST_YEAR && day.getYear() <= Period.LAST_YEAR) {
                return day;
            }
            checks.add(Violation.in(
                    parameter,
                    "year-out-of-range",
                    Integer.toString(Period.FIRST_YEAR),
                    Integer.toString(Period.LAST_YEAR)));
        } catch (DateTimeParseException noDay) {
            checks.add(Violation.in(parameter, "expected-date"));
        }
        return null;
    }

    private Days() {}
}
