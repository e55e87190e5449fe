package org.arobase.collectivities.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arobase.collectivities.directory.Siren;
import org.arobase.contracts.collectivities.Kind;

/** What one line of an edition must look like, before it is compared with others. */
final class LineRules {
    private static final List<String> NUMBERS = List.of("article", "memberCount", "population", "populationYear");
    private static final int LONGEST_NAME = 200;

    /** Lists of codes: what an event can carry. */
    private static final int LONGEST_CELL = 500;

    /** @return every place that does not fit; none for a line that can be read */
    static List<Reject> rejects(int line, List<String> cells) {
        if (cells.size() != EditionLine.HEADER.size()) {
            return List.of(Reject.of(line, "", "edition-cells", cells.size(), EditionLine.HEADER.size()));
        }
        var rejects = new ArrayList<Reject>();
        var kind = kind(line, cells, rejects);
        if (kind != null && !kind.accepts(cell(cells, "code"))) {
            rejects.add(Reject.of(line, "code", "edition-code", cell(cells, "code"), kind));
        }
        if (cell(cells, "name").isBlank()) {
            rejects.add(Reject.of(line, "name", "required"));
        }
        if (kind != null && isPart(kind) && cell(cells, "parent").isEmpty()) {
            rejects.add(Reject.of(line, "parent", "required"));
        }
        texts(line, cells, rejects);
        siren(line, cells, rejects);
        NUMBERS.stream()
                .filter(column -> !cell(cells, column).matches("\\d{0,9}"))
                .forEach(column -> rejects.add(Reject.of(line, column, "not-a-number", cell(cells, column))));
        census(line, cells, rejects);
        point(line, cells, rejects);
        return rejects;
    }

    private static boolean isPart(Kind kind) {
        return kind == Kind.COMMUNE_DELEGUEE || kind == Kind.COMMUNE_ASSOCIEE || kind == Kind.ARRONDISSEMENT_MUNICIPAL;
    }

    /** Without its year a figure says nothing. */
    private static void census(int line, List<String> cells, List<Reject> rejects) {
        if (cell(cells, "population").matches("\\d+")
                && cell(cells, "populationYear").isEmpty()) {
            rejects.add(Reject.of(line, "populationYear", "required"));
        }
    }

    private static void texts(int line, List<String> cells, List<Reject> rejects) {
        for (var column : EditionLine.HEADER) {
            var text = cell(cells, column);
            var most = column.equals("name") ? LONGEST_NAME : LONGEST_CELL;
            if (text.length() > most) {
                rejects.add(Reject.of(line, column, "too-long", most));
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                rejects.add(Reject.of(line, column, "control-character"));
            }
        }
    }

    private static Kind kind(int line, List<String> cells, List<Reject> rejects) {
        var name = cell(cells, "kind");
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            rejects.add(Reject.of(line, "kind", "edition-kind", name));
        }
        return kind.orElse(null);
    }

    private static void siren(int line, List<String> cells, List<Reject> rejects) {
        var siren = cell(cells, "siren");
        if (!siren.isEmpty() && !Kind.EPCI.accepts(siren)) {
            rejects.add(Reject.of(line, "siren", "malformed-siren", siren));
        } else if (!siren.isEmpty() && !Siren.hasGoodKey(siren)) {
            rejects.add(Reject.of(line, "siren", "siren-key", siren));
        }
    }

    /** WGS84: a pair, or nothing. */
    private static void point(int line, List<String> cells, List<Reject> rejects) {
        var lon = cell(cells, "lon");
        var lat = cell(cells, "lat");
        if (lon.isEmpty() && lat.isEmpty()) {
            return;
        }
        if (!isWithin(lon, 180)) {
            rejects.add(Reject.of(line, "lon", "edition-degrees", lon, 180));
        }
        if (!isWithin(lat, 90)) {
            rejects.add(Reject.of(line, "lat", "edition-degrees", lat, 90));
        }
    }

    private static boolean isWithin(String degrees, int most) {
        return degrees.matches("-?\\d{1,3}(\\.\\d{1,9})?")
                && new BigDecimal(degrees).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static String cell(List<String> cells, String column) {
        return cells.get(EditionLine.HEADER.indexOf(column));
    }

    private LineRules() {}
}
