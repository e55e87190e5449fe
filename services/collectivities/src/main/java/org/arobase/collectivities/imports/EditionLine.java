package org.arobase.collectivities.imports;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/**
 * One entity as an edition file carries it: everything is text as published, lists are separated by one space, an
 * absent value is null (an empty cell), never 0.
 *
 * @param article INSEE's TNCC: which article and preposition the name takes
 * @param parent id of the commune a commune déléguée, associée or arrondissement municipal is part of, or of the
 *     overseas collectivity a commune or district is part of
 * @param seat id of the chef-lieu of a region, departement or overseas collectivity
 * @param memberCount communes of a grouping
 * @param lon of a point inside the territory, beside its lat
 */
public record EditionLine(
        Kind kind,
        String code,
        String name,
        Integer article,
        String siren,
        String nature,
        List<String> departements,
        List<String> regions,
        String ctcd,
        String epci,
        String ept,
        String parent,
        String seat,
        Integer memberCount,
        List<String> postalCodes,
        Integer population,
        Integer populationYear,
        BigDecimal lon,
        BigDecimal lat) {

    public static final List<String> HEADER = List.of(
            "kind",
            "code",
            "name",
            "article",
            "siren",
            "nature",
            "departements",
            "regions",
            "ctcd",
            "epci",
            "ept",
            "parent",
            "seat",
            "memberCount",
            "postalCodes",
            "population",
            "populationYear",
            "lon",
            "lat");

    static EditionLine parse(List<String> cells) {
        return new EditionLine(
                Kind.valueOf(cells.get(0)),
                cells.get(1),
                cells.get(2),
                number(cells.get(3)),
                text(cells.get(4)),
                text(cells.get(5)),
                list(cells.get(6)),
                list(cells.get(7)),
                text(cells.get(8)),
                text(cells.get(9)),
                text(cells.get(10)),
                text(cells.get(11)),
                text(cells.get(12)),
                number(cells.get(13)),
                list(cells.get(14)),
                number(cells.get(15)),
                number(cells.get(16)),
                decimal(cells.get(17)),
                decimal(cells.get(18)));
    }

    /** Refuses a code its kind does not have. */
    public CollectivityId id() {
        return new CollectivityId(kind, code);
    }

    public List<String> cells() {
        return List.of(
                kind.name(),
                code,
                name,
                cell(article),
                cell(siren),
                cell(nature),
                String.join(" ", departements),
                String.join(" ", regions),
                cell(ctcd),
                cell(epci),
                cell(ept),
                cell(parent),
                cell(seat),
                cell(memberCount),
                String.join(" ", postalCodes),
                cell(population),
                cell(populationYear),
                cell(lon),
                cell(lat));
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static BigDecimal decimal(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static String cell(Object value) {
        return value == null ? "" : value.toString();
    }
}
