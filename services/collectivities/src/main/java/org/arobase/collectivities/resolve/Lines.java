package org.arobase.collectivities.resolve;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arobase.kernel.csv.CsvColumn;
import org.arobase.kernel.csv.CsvColumns;
import org.arobase.kernel.csv.CsvLimits;
import org.arobase.kernel.csv.CsvRow;
import org.arobase.kernel.csv.CsvSource;
import org.arobase.kernel.csv.CsvTable;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** Reads the lines of a request, whatever they are written in. */
@Singleton
class Lines {
    static final int MOST = 10_000;

    private static final CsvColumn<String> TEXT = CsvColumn.text("text");
    private static final CsvLimits LIMITS = new CsvLimits(MOST, 20, 1_000);

    private final StrictReader json;

    Lines(StrictReader json) {
        this.json = json;
    }

    /** @throws Problem 400, 413 or 415 for what is no list of 1 to 10,000 lines */
    List<Line> read(byte[] body, String contentType) {
        var type = contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        var lines = switch (type) {
            case "application/json" -> ofJson(body);
            case "application/x-ndjson" -> ofNdjson(body);
            case "text/csv" -> ofCsv(body);
            default -> throw Problems.unsupportedMediaType();
        };
        if (lines.isEmpty()) {
            throw Problems.invalidRequest().with(Violation.at("/lines", "no-lines"));
        }
        if (lines.size() > MOST) {
            throw new Problem(413, "too-many-lines", MOST);
        }
        return lines;
    }

    private List<Line> ofJson(byte[] body) {
        var texts = ((ResolveRequest) json.read(body, ResolveRequest.class)).lines();
        if (texts == null) {
            throw Problems.invalidRequest().with(Violation.at("/lines", "required"));
        }
        var lines = new ArrayList<Line>();
        for (var text : texts) {
            lines.add(new Line(lines.size() + 1, text == null ? "" : text));
        }
        return lines;
    }

    /** A JSON string a line; one that is none is told in its place. */
    private List<Line> ofNdjson(byte[] body) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text : new String(body, StandardCharsets.UTF_8).split("\\r?\\n")) {
            number++;
            if (!text.isBlank()) {
                lines.add(new Line(number, text(text)));
            }
        }
        return lines;
    }

    private String text(String line) {
        try {
            return (String) json.read(line.getBytes(StandardCharsets.UTF_8), String.class);
        } catch (Problem unreadable) {
            return null;
        }
    }

    private static List<Line> ofCsv(byte[] body) {
        try (var rows = CsvTable.read(CsvSource.of(body), CsvColumns.of(TEXT), LIMITS)) {
            return rows.map(Lines::line).toList();
        }
    }

    private static Line line(CsvRow row) {
        return new Line((int) row.line(), row.valid() ? row.value(TEXT).orElse("") : null);
    }
}
