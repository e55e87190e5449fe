package org.arobase.kernel.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arobase.kernel.problem.Violation;

/** Makes one row of one record. */
final class CsvRowReader {

    private final CsvHeader header;
    private final CsvLimits limits;
    private final CsvRecord record;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Violation> warnings = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private CsvRowReader(CsvHeader header, CsvLimits limits, CsvRecord record) {
        this.header = header;
        this.limits = limits;
        this.record = record;
    }

    static CsvRow read(CsvHeader header, CsvLimits limits, CsvRecord record) {
        return new CsvRowReader(header, limits, record).read();
    }

    private CsvRow read() {
        var columns = header.positions();
        record.faults().forEach((at, code) -> violations.add(Violation.at(pointer(at), code, limits.longestCell())));
        if (record.width() != columns.size()) {
            violations.add(Violation.at("", "csv-width", record.width(), columns.size()));
            return row();
        }
        for (var at = 0; at < columns.size(); at++) {
            if (!record.faults().containsKey(at)) {
                read(at, FormulaGuard.bare(record.cells().get(at)));
            }
        }
        return row();
    }

    private CsvRow row() {
        return new CsvRow(record.line(), values, warnings, violations);
    }

    private void read(int at, String cell) {
        var column = header.positions().get(at).orElse(null);
        if (column == null) {
            if (!Blanks.only(cell)) {
                violations.add(Violation.at("", "csv-nameless-cell", Shown.of(cell)));
            }
        } else if (!Blanks.only(cell)) {
            read(column, cell);
        } else if (column.required()) {
            violations.add(Violation.at(pointer(at), "csv-empty-cell"));
        }
    }

    private <T> void read(CsvColumn<T> column, String cell) {
        var pointer = CsvHeader.pointer(column.name());
        switch (column.kind().apply(cell)) {
            case Reading.Fitting<T>(var value) -> values.put(column.name(), value);
            case Reading.Restored<T>(var value, var code, var arguments) -> {
                values.put(column.name(), value);
                warnings.add(Violation.at(pointer, code, arguments));
            }
            case Reading.Refused<T>(var code, var arguments) -> violations.add(Violation.at(pointer, code, arguments));
        }
    }

    private String pointer(int at) {
        return at < header.positions().size()
                ? header.positions()
                        .get(at)
                        .map(column -> CsvHeader.pointer(column.name()))
                        .orElse("")
                : "";
    }
}
