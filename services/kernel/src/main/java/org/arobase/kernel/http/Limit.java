package org.arobase.kernel.http;

import org.arobase.kernel.problem.Problems;

/** How many rows a page has. */
public record Limit(int rows) {

    public static final int DEFAULT = 20;
    public static final int MOST = 100;

    /** JAX-RS reads the parameter with this. */
    public static Limit valueOf(String text) {
        return of(text, MOST);
    }

    public static Limit of(String text, int most) {
        if (!text.matches("\\d{1,9}")) {
            throw Problems.invalidParameter("limit", "not-a-number", text);
        }
        var rows = Integer.parseInt(text);
        if (rows < 1 || rows > most) {
            throw Problems.invalidParameter("limit", "out-of-range", 1, most);
        }
        return new Limit(rows);
    }
}
