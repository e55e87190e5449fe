package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** A part of the world between two meridians and two parallels, in degrees (WGS84); both ends belong to it. */
record Box(double west, double south, double east, double north) {

    static final Box WORLD = new Box(-180, -90, 180, 90);

    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,15})?";

    /**
     * Of an action's own point, or of its authority's where it has none: each half finds its index.
     */
    private static final String HOLDS = """
            (lon between $%1$d and $%3$d and lat between $%2$d and $%4$d
             or lon is null and collectivity = any (array(
                select home.id from collectivity home
                where home.lon between $%1$d and $%3$d and home.lat between $%2$d and $%4$d)))""";

    /** @return null when it was not given or does not fit */
    static Box of(String bbox, Checks checks) {
        if (bbox == null) {
            return null;
        }
        var parts = List.of(bbox.split(",", -1));
        if (parts.size() == 4 && parts.stream().allMatch(part -> part.matches(NUMBER))) {
            var degrees = parts.stream().mapToDouble(Double::parseDouble).toArray();
            var box = new Box(degrees[0], degrees[1], degrees[2], degrees[3]);
            if (box.isInTheWorld()) {
                return box;
            }
        }
        checks.add(Violation.in("bbox", "malformed-box", bbox));
        return null;
    }

    private boolean isInTheWorld() {
        return west >= WORLD.west
                && south >= WORLD.south
                && east <= WORLD.east
                && north <= WORLD.north
                && west <= east
                && south <= north;
    }

    Where in(Where where) {
        var at = where.next();
        return where.with(HOLDS.formatted(at, at + 1, at + 2, at + 3), List.of(west, south, east, north));
    }
}
