package org.arobase.kernel.csv;

/**
 * How much of a file is read. Memory is bounded by columns times cell, whatever the number of rows.
 *
 * @param mostRows lines of data, without the header and the blank ones
 * @param longestCell characters
 */
public record CsvLimits(long mostRows, int mostColumns, int longestCell) {

    public static final CsvLimits USUAL = new CsvLimits(100_000, 100, 10_000);

    public CsvLimits {
        if (mostRows < 1 || mostColumns < 1 || longestCell < 1) {
            throw new IllegalArgumentException("a limit is positive");
        }
    }
}
