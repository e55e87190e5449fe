package org.arobase.kernel.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** A declared column; a required one is in the header and filled in every line. A blank cell is no value. */
public record CsvColumn<T>(String name, Class<T> type, boolean required, Function<String, Reading<T>> kind) {

    /** Kept to the last space; only the apostrophe in front of a formula is taken off. */
    public static CsvColumn<String> text(String name) {
        return new CsvColumn<>(name, String.class, false, Reading.Fitting::new);
    }

    /** A code of so many letters and digits, whose leading zeros a sheet may have lost (INSEE 5, SIREN 9). */
    public static CsvColumn<String> code(String name, int length) {
        return new CsvColumn<>(name, String.class, false, cell -> CsvCodes.read(cell, length));
    }

    public static CsvColumn<BigDecimal> number(String name) {
        return new CsvColumn<>(name, BigDecimal.class, false, CsvNumbers::read);
    }

    public static CsvColumn<LocalDate> date(String name) {
        return new CsvColumn<>(name, LocalDate.class, false, CsvDates::read);
    }

    public CsvColumn<T> mandatory() {
        return new CsvColumn<>(name, type, true, kind);
    }
}
