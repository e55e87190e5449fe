package org.arobase.collectivities.mandates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.csv.CsvColumn;
import org.arobase.kernel.csv.CsvColumns;
import org.arobase.kernel.csv.CsvLimits;
import org.arobase.kernel.csv.CsvRow;
import org.arobase.kernel.http.NearestName;
import org.arobase.kernel.problem.Violation;

/** The columns of a sheet of mandates. */
final class MandateColumns {

    /** One transaction grants them all: it must not hold its locks for long. */
    static final int MOST = 1_000;

    static final CsvLimits LIMITS = new CsvLimits(MOST, 20, 1_000);

    private static final CsvColumn<String> COLLECTIVITY =
            CsvColumn.text("collectivity").mandatory();
    private static final CsvColumn<String> STRUCTURE =
            CsvColumn.text("structure").mandatory();
    private static final CsvColumn<String> SCOPES = CsvColumn.text("scopes").mandatory();
    private static final CsvColumn<LocalDate> FROM = CsvColumn.date("from").mandatory();
    private static final CsvColumn<LocalDate> TO = CsvColumn.date("to");
    private static final CsvColumn<String> DEED = CsvColumn.text("deed").mandatory();

    static final CsvColumns ALL = CsvColumns.of(COLLECTIVITY, STRUCTURE, SCOPES, FROM, TO, DEED);

    static MandateLine line(CsvRow row) {
        var names = row.value(SCOPES).map(MandateColumns::split).orElse(List.of());
        var violations = Stream.concat(row.violations().stream(), names.stream().flatMap(MandateColumns::unknown))
                .toList();
        return violations.isEmpty()
                ? new MandateLine.Read(row.line(), content(row, names), repairs(row))
                : new MandateLine.Unreadable(row.line(), MandateInvalid.of(violations));
    }

    private static MandateContent content(CsvRow row, List<String> scopes) {
        return new MandateContent(
                row.value(COLLECTIVITY).map(MandateColumns::id).orElse(null),
                row.value(STRUCTURE).map(String::strip).orElse(null),
                scopes.stream().flatMap(name -> scope(name).stream()).toList(),
                row.value(FROM).orElse(null),
                row.value(TO).orElse(null),
                row.value(DEED).map(String::strip).orElse(null));
    }

    private static List<Violation> repairs(CsvRow row) {
        var restored = row.value(COLLECTIVITY)
                .map(String::strip)
                .filter(MandateColumns::lacksZero)
                .map(code -> Violation.at("/collectivity", "csv-zeros-restored", code, "0" + code));
        return Stream.concat(row.warnings().stream(), restored.stream()).toList();
    }

    /** Four digits are the INSEE code of a commune of the first nine departements, which a sheet took for a number. */
    private static boolean lacksZero(String code) {
        return code.matches("\\d{4}") && Kind.COMMUNE.accepts("0" + code);
    }

    /** A sheet may hold the bare code of a commune or the SIREN of an EPCI. */
    private static String id(String cell) {
        var text = lacksZero(cell.strip()) ? "0" + cell.strip() : cell.strip();
        return CollectivityId.parse(Kind.COMMUNE, text)
                .or(() -> CollectivityId.parse(Kind.EPCI, text))
                .map(CollectivityId::toString)
                .orElse(text);
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.strip().split("[\\s,;|]+")).toList();
    }

    private static Optional<Scope> scope(String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.slug().equals(name))
                .findFirst();
    }

    private static Stream<Violation> unknown(String name) {
        var names = Arrays.stream(Scope.values()).map(Scope::slug).toList();
        return names.contains(name) ? Stream.empty() : Stream.of(NearestName.violation("/scopes", name, names));
    }

    private MandateColumns() {}
}
