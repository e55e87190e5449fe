package org.arobase.actions.catalogue;

import java.util.Map;
import java.util.UUID;
import org.arobase.actions.catalogue.ActionClusters.Cluster;
import org.arobase.actions.catalogue.ActionClusters.Properties;
import org.arobase.actions.index.Gathered;
import org.arobase.actions.index.Grid;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/**
 * The cells of a map that a box touches: a grid on web-mercator tiles, four by four to a tile, which does not move with
 * the box, so that a cell holds the same actions whatever else is asked for.
 *
 * @param side how many cells the world is wide
 */
record MapBox(long side, long west, long north, long east, long south) implements Grid {

    /** The world at the zoom of a first look. */
    static final int ZOOM = 3;

    static final int CLOSEST = 18;
    /** Degrees: beyond, web-mercator has no tiles. */
    static final double POLE = 85.051128;

    private static final int CELLS_OF_TILE = 4;
    /** As many as a map can show, and an answer of half a megabyte. */
    private static final long MOST = 4_096;

    /** @return null when one of the two does not fit */
    static MapBox of(String zoom, String bbox, Checks checks) {
        var level = level(zoom, checks);
        var part = bbox == null ? Box.WORLD : Box.of(bbox, checks);
        if (level < 0 || part == null) {
            return null;
        }
        var side = (long) CELLS_OF_TILE << level;
        var box = new MapBox(
                side,
                column(part.west(), side),
                row(part.north(), side),
                column(part.east(), side),
                row(part.south(), side));
        if (box.wide() > MOST) {
            checks.add(Violation.in("bbox", "box-too-wide", String.valueOf(level), String.valueOf(MOST)));
        }
        return box;
    }

    private static int level(String zoom, Checks checks) {
        if (zoom == null) {
            return ZOOM;
        }
        if (!zoom.matches("\\d{1,2}") || Integer.parseInt(zoom) > CLOSEST) {
            checks.add(Violation.in("zoom", "zoom-out-of-range", zoom, String.valueOf(CLOSEST)));
            return -1;
        }
        return Integer.parseInt(zoom);
    }

    int zoom() {
        return Long.numberOfTrailingZeros(side / CELLS_OF_TILE);
    }

    Cluster cluster(Gathered cell, Map<UUID, String> titles) {
        return Cluster.of(
                name(west + cell.cell() / height(), north + cell.cell() % height()),
                cell.lon(),
                cell.lat(),
                Properties.of(cell.count(), cell.one(), titles.get(cell.one())));
    }

    /** Of a cell: the same at this zoom whatever else is shown. */
    String name(long x, long y) {
        return "z%d-%d-%d".formatted(zoom(), x, y);
    }

    /** Column by column, from west to east and from north to south. */
    @Override
    public int cell(double lon, double lat) {
        var x = column(lon, side);
        var y = row(lat, side);
        return x < west || x > east || y < north || y > south ? OUTSIDE : (int) ((x - west) * height() + y - north);
    }

    @Override
    public int cells() {
        return (int) wide();
    }

    private long height() {
        return south - north + 1;
    }

    private long wide() {
        return (east - west + 1) * height();
    }

    /** All points of the cells lie in it, and some beyond. */
    Box around() {
        var lower = Math.min(side - 1, south + 1);
        return new Box(
                Math.max(-180, (west - 1) * 360.0 / side - 180),
                lower == side - 1 ? -90 : latitude(lower + 1),
                Math.min(180, (east + 2) * 360.0 / side - 180),
                north <= 1 ? 90 : latitude(north - 1));
    }

    /** Of the northern edge of a row. */
    private double latitude(long row) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * row / side))));
    }

    private static long column(double lon, long side) {
        return Math.min(side - 1, (long) Math.floor((lon + 180) / 360 * side));
    }

    private static long row(double lat, long side) {
        var radians = Math.toRadians(Math.clamp(lat, -POLE, POLE));
        var y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
        return Math.clamp((long) Math.floor(y * side), 0, side - 1);
    }
}
