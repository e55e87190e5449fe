package org.arobase.kernel.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Violation;

/** Which column stands where. A column without a name is read over, as long as its cells are blank. */
record CsvHeader(List<Optional<CsvColumn<?>>> positions) {

    static CsvHeader of(CsvRecord record, CsvColumns columns, CsvLimits limits) {
        var names = record.cells().stream().map(Blanks::trim).toList();
        var violations = new ArrayList<Violation>();
        if (record.width() > limits.mostColumns()) {
            violations.add(Violation.at("", "csv-too-many-columns", limits.mostColumns()));
        }
        record.faults().forEach((at, code) -> violations.add(Violation.at("", code, limits.longestCell())));
        violations.addAll(unknownOrRepeated(names, columns));
        columns.all().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .map(column -> Violation.at(pointer(column.name()), "csv-missing-column", column.name()))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw CsvProblems.header(violations);
        }
        return new CsvHeader(names.stream().map(columns::find).toList());
    }

    private static List<Violation> unknownOrRepeated(List<String> names, CsvColumns columns) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name)) {
                violations.add(Violation.at(pointer(name), "csv-repeated-column", Shown.of(name)));
            } else if (columns.find(name).isEmpty()) {
                violations.add(NearestName.violation(pointer(name), Shown.of(name), columns.names()));
            }
        }
        return violations;
    }

    /** A JSON pointer into the line, read as an object of its columns (RFC 6901). */
    static String pointer(String name) {
        return "/" + Shown.of(name).replace("~", "~0").replace("/", "~1");
    }
}
