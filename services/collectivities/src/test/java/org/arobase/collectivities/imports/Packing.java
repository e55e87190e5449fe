package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.arobase.collectivities.imports.Registers.elements;
import static org.arobase.collectivities.imports.Registers.members;
import static org.arobase.collectivities.imports.Registers.overseas;
import static org.arobase.collectivities.imports.Registers.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** Turns the registers' rows into lines, and sums for each grouping the figures of its communes. */
final class Packing {
    /** What DGCL lists beside the EPCI though it is no EPCI in law (CGCT L.3611-1): the Métropole de Lyon. */
    private static final String LYON = "MET69";

    /** Overseas collectivities without communes: the rows below them are islands, districts and kingdoms. */
    private static final Set<String> WITHOUT_COMMUNES = Set.of("977", "978", "984", "986", "989");

    private final Registers registers;
    private final PopulationYears years;
    private final Map<String, JsonNode> current;
    private final Map<String, String> epciByCommune = new HashMap<>();
    private final Map<String, String> eptByCommune = new HashMap<>();

    Packing(Registers registers, PopulationYears years) {
        this.registers = registers;
        this.years = years;
        this.current = registers.current().stream().collect(toMap(row -> text(row, "code"), Function.identity()));
        registers.epci().stream()
                .filter(row -> !isLyon(row))
                .forEach(row -> members(row).forEach(one -> epciByCommune.put(text(one, "code"), text(row, "code"))));
        registers
                .ept()
                .forEach(row -> members(row).forEach(one -> eptByCommune.put(text(one, "code"), text(row, "code"))));
    }

    List<EditionLine> lines() {
        var lines = new ArrayList<EditionLine>();
        registers.regions().stream()
                .filter(row -> !overseas(row))
                .map(this::region)
                .forEach(lines::add);
        registers.departements().stream().map(this::departement).forEach(lines::add);
        registers.epci().stream().filter(row -> !isLyon(row)).map(this::epci).forEach(lines::add);
        registers.ept().stream().map(this::ept).forEach(lines::add);
        registers.communes().stream().map(this::commune).forEach(lines::add);
        lines.addAll(ctcds());
        return lines;
    }

    private EditionLine region(JsonNode row) {
        return line(Kind.REGION, row)
                .seat(seat(row, "region"))
                .population(population(all("region", text(row, "code"))))
                .build();
    }

    private EditionLine departement(JsonNode row) {
        return line(overseas(row) ? Kind.COLLECTIVITE_OUTREMER : Kind.DEPARTEMENT, row)
                .regions(overseas(row) ? List.of() : List.of(text(row, "region")))
                .seat(seat(row, "departement"))
                .population(population(all("departement", text(row, "code"))))
                .build();
    }

    private EditionLine epci(JsonNode row) {
        return grouping(Kind.EPCI, row).nature(text(row, "type")).build();
    }

    private EditionLine ept(JsonNode row) {
        return grouping(Kind.EPT, row).build();
    }

    private LineBuilder grouping(Kind kind, JsonNode row) {
        var communes =
                members(row).stream().map(one -> current.get(text(one, "code"))).toList();
        return line(kind, row)
                .siren(text(row, "code"))
                .departements(values(communes, "departement"))
                .regions(values(communes, "region"))
                .memberCount(communes.size())
                .population(population(communes));
    }

    private EditionLine commune(JsonNode row) {
        var code = text(row, "code");
        var departement = text(row, "departement");
        var type = text(row, "type");
        var isCurrent = type.equals("commune-actuelle");
        var figure = new LineBuilder.Population(
                row.has("population") ? row.get("population").asInt() : null, years.in(departement));
        return line(kind(type, departement), row)
                .siren(text(row, "siren"))
                .departements(overseas(row) ? List.of() : List.of(departement))
                .regions(overseas(row) ? List.of() : List.of(text(row, "region")))
                .ctcd(isCurrent ? registers.ctcdByCommune().get(code) : null)
                .epci(isCurrent ? epciByCommune.get(code) : null)
                .ept(isCurrent ? eptByCommune.get(code) : null)
                .parent(parent(row))
                .postalCodes(elements(row.get("codesPostaux")).stream()
                        .map(JsonNode::asText)
                        .toList())
                .population(figure)
                .build();
    }

    private List<EditionLine> ctcds() {
        var names = new CtcdNames(registers.departements());
        var byCtcd = current.values().stream()
                .filter(row -> registers.ctcdByCommune().containsKey(text(row, "code")))
                .collect(groupingBy(row -> registers.ctcdByCommune().get(text(row, "code"))));
        return byCtcd.entrySet().stream()
                .map(entry -> new LineBuilder(Kind.CTCD, entry.getKey(), names.of(entry.getKey()))
                        .siren(entry.getKey().equals("69M") ? sirenOfLyon() : null)
                        .departements(values(entry.getValue(), "departement"))
                        .regions(values(entry.getValue(), "region"))
                        .population(population(entry.getValue()))
                        .build())
                .toList();
    }

    private static LineBuilder line(Kind kind, JsonNode row) {
        var line = new LineBuilder(kind, text(row, "code"), text(row, "nom"));
        return row.has("typeLiaison") ? line.article(row.get("typeLiaison").asInt()) : line;
    }

    private static Kind kind(String type, String departement) {
        if (!type.equals("commune-actuelle")) {
            return Kind.ofSlug(type).orElseThrow();
        }
        return WITHOUT_COMMUNES.contains(departement) ? Kind.COLLECTIVITE_OUTREMER : Kind.COMMUNE;
    }

    private String parent(JsonNode row) {
        if (row.has("chefLieu") || row.has("commune")) {
            return "commune-" + text(row, row.has("chefLieu") ? "chefLieu" : "commune");
        }
        return overseas(row) ? "collectivite-outremer-" + text(row, "departement") : null;
    }

    /** The seat, when it lies inside: the package gives the TAAF the seat of Saint-Pierre-et-Miquelon. */
    private String seat(JsonNode row, String territory) {
        var seat = current.get(text(row, "chefLieu"));
        if (!text(seat, territory).equals(text(row, "code"))) {
            return null;
        }
        var kind = kind(text(seat, "type"), text(seat, "departement"));
        return new CollectivityId(kind, text(seat, "code")).toString();
    }

    private List<JsonNode> all(String territory, String code) {
        return current.values().stream()
                .filter(row -> text(row, territory).equals(code))
                .toList();
    }

    private static List<String> values(List<JsonNode> rows, String field) {
        return rows.stream().map(row -> text(row, field)).distinct().sorted().toList();
    }

    /** The sum, when every part is known and of the same year; a grouping with an uncounted part has no figure. */
    private LineBuilder.Population population(List<JsonNode> parts) {
        var yearsOfParts = parts.stream()
                .map(row -> years.in(text(row, "departement")))
                .distinct()
                .toList();
        if (yearsOfParts.size() != 1 || !parts.stream().allMatch(row -> row.has("population"))) {
            return LineBuilder.Population.UNKNOWN;
        }
        var sum = parts.stream().mapToInt(row -> row.get("population").asInt()).sum();
        return new LineBuilder.Population(sum, yearsOfParts.getFirst());
    }

    private static boolean isLyon(JsonNode row) {
        return Objects.equals(text(row, "type"), LYON);
    }

    private String sirenOfLyon() {
        return text(
                registers.epci().stream().filter(Packing::isLyon).findFirst().orElseThrow(), "code");
    }
}
