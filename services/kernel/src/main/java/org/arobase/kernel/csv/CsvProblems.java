package org.arobase.kernel.csv;

import java.util.List;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Violation;

/** What makes a whole file unreadable. */
final class CsvProblems {

    static Problem notText() {
        return new Problem(400, "csv-not-text");
    }

    static Problem empty() {
        return new Problem(400, "csv-empty");
    }

    static Problem header(List<Violation> violations) {
        return new Problem(400, "csv-header").with(violations);
    }

    static Problem tooManyRows(long most) {
        return new Problem(413, "csv-too-many-rows", most);
    }

    private CsvProblems() {}
}
