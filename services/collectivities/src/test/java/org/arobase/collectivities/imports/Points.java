package org.arobase.collectivities.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arobase.collectivities.imports.Movement.Place;
import org.arobase.contracts.collectivities.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Gives each line a point inside its territory, as far as contours tell which it is. */
final class Points {
    /** About ten metres, finer than the contours. */
    private static final int DECIMALS = 4;

    private static final Map<Kind, String> TYPES =
            Map.of(Kind.COMMUNE, Place.COMMUNE, Kind.COMMUNE_DELEGUEE, "COMD", Kind.COMMUNE_ASSOCIEE, "COMA");

    private final Contours contours;
    private final Lineage lineage;
    private final Map<String, List<Geometry>> parts = new HashMap<>();

    Points(Contours contours, Lineage lineage) {
        this.contours = contours;
        this.lineage = lineage;
    }

    List<EditionLine> on(List<EditionLine> lines) {
        lines.forEach(this::know);
        completeFromDeleguees(lines);
        lines.stream().filter(line -> line.kind() == Kind.COMMUNE).forEach(this::extendGroupings);
        return lines.stream().map(this::placed).toList();
    }

    private void know(EditionLine line) {
        if (TYPES.containsKey(line.kind())) {
            lineage.of(new Place(TYPES.get(line.kind()), line.code()))
                    .forEach(code -> add(line.id().toString(), contours.byCode().get(code)));
        }
    }

    /** A commune of unknown contour holds its déléguées: a point of theirs is one of its own. */
    private void completeFromDeleguees(List<EditionLine> lines) {
        lines.stream()
                .filter(line -> line.kind() == Kind.COMMUNE_DELEGUEE && !parts.containsKey(line.parent()))
                .toList()
                .forEach(line -> known(line).forEach(part -> add(line.parent(), part)));
    }

    private void extendGroupings(EditionLine commune) {
        Reduction.references(commune).forEach(grouping -> known(commune).forEach(part -> add(grouping, part)));
    }

    private EditionLine placed(EditionLine line) {
        return known(line).isEmpty() ? line : placed(line, territory(known(line)));
    }

    private static EditionLine placed(EditionLine line, Geometry territory) {
        var inside = territory.getInteriorPoint().getCoordinate();
        var lon = rounded(inside.x);
        var lat = rounded(inside.y);
        var point = territory.getFactory().createPoint(new Coordinate(lon.doubleValue(), lat.doubleValue()));
        if (!territory.contains(point)) {
            throw new IllegalStateException("Rounded, the point of " + line.id() + " lies outside");
        }
        return Cells.with(line, Map.of("lon", lon.toString(), "lat", lat.toString()));
    }

    private static Geometry territory(List<Geometry> contours) {
        return contours.size() == 1 ? contours.getFirst() : OverlayNGRobust.union(contours);
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private List<Geometry> known(EditionLine line) {
        return parts.getOrDefault(line.id().toString(), List.of());
    }

    private void add(String id, Geometry part) {
        parts.computeIfAbsent(id, key -> new ArrayList<>()).add(part);
    }
}
