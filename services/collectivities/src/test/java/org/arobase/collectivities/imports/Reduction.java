package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A part of an edition that stands on its own: what is wanted and whatever it refers to. */
final class Reduction {
    private Reduction() {}

    static List<EditionLine> of(List<EditionLine> lines, Set<String> wanted) {
        var byId = lines.stream().collect(toMap(line -> line.id().toString(), identity()));
        var kept = new TreeSet<String>();
        var open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            var id = open.pop();
            if (!byId.containsKey(id)) {
                throw new IllegalArgumentException("The edition has no " + id);
            }
            if (kept.add(id)) {
                references(byId.get(id)).forEach(open::push);
            }
        }
        return kept.stream().map(byId::get).map(line -> withSeatIn(kept, line)).toList();
    }

    /** Everything a line names but its seat: a departement would otherwise bring its capital and that one's grouping. */
    static Stream<String> references(EditionLine line) {
        return Stream.of(
                        line.departements().stream().map("departement-"::concat),
                        line.regions().stream().map("region-"::concat),
                        Stream.ofNullable(line.ctcd()).map("ctcd-"::concat),
                        Stream.ofNullable(line.epci()).map("epci-"::concat),
                        Stream.ofNullable(line.ept()).map("ept-"::concat),
                        Stream.ofNullable(line.parent()))
                .flatMap(identity());
    }

    private static EditionLine withSeatIn(Set<String> kept, EditionLine line) {
        if (line.seat() == null || kept.contains(line.seat())) {
            return line;
        }
        return Cells.with(line, Map.of("seat", ""));
    }
}
