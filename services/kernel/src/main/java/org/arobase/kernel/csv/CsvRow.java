package org.arobase.kernel.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arobase.kernel.problem.Violation;

/**
 * A line with all that is to be said about it; its pointers name columns.
 *
 * @param line the one it begins on in the file, from 1, which is the header's in most files
 * @param values those that could be read, by the name of their column
 * @param warnings what was repaired
 * @param violations what makes the line unusable
 */
public record CsvRow(long line, Map<String, Object> values, List<Violation> warnings, List<Violation> violations) {

    public <T> Optional<T> value(CsvColumn<T> column) {
        return Optional.ofNullable(column.type().cast(values.get(column.name())));
    }

    public boolean valid() {
        return violations.isEmpty();
    }
}
