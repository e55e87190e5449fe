package org.arobase.collectivities.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arobase.kernel.csv.CsvSource;
import org.arobase.kernel.csv.CsvTable;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;

/** Reads files of mandates: a fault stays in its line, unless the file is none. */
@ApplicationScoped
class MandateFiles {

    private final StrictReader reader;

    MandateFiles(StrictReader reader) {
        this.reader = reader;
    }

    /** CSV as a French Excel writes it. */
    List<MandateLine> csv(byte[] file) {
        try (var rows = CsvTable.read(CsvSource.of(file), MandateColumns.ALL, MandateColumns.LIMITS)) {
            return rows.map(MandateColumns::line).toList();
        }
    }

    /** A JSON object a line; blank lines say nothing. */
    List<MandateLine> ndjson(byte[] file) {
        var lines = new ArrayList<MandateLine>();
        var start = 0;
        for (var number = 1; start < file.length; number++) {
            var end = endOfLine(file, start);
            if (!new String(file, start, end - start, StandardCharsets.ISO_8859_1).isBlank()) {
                lines.add(read(number, Arrays.copyOfRange(file, start, end)));
            }
            start = end + 1;
        }
        return checked(lines);
    }

    private static List<MandateLine> checked(List<MandateLine> lines) {
        if (lines.isEmpty()) {
            throw Problems.invalidRequest().with(Violation.at("", "required"));
        }
        if (lines.size() > MandateColumns.MOST) {
            throw new Problem(413, "csv-too-many-rows", MandateColumns.MOST);
        }
        return lines;
    }

    private MandateLine read(long number, byte[] json) {
        try {
            return new MandateLine.Read(number, (MandateContent) reader.read(json, MandateContent.class), List.of());
        } catch (Problem fault) {
            return new MandateLine.Unreadable(number, fault);
        }
    }

    private static int endOfLine(byte[] file, int start) {
        for (var at = start; at < file.length; at++) {
            if (file[at] == '\n') {
                return at;
            }
        }
        return file.length;
    }
}
