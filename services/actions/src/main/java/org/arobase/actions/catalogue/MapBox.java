package org.arobase.actions.catalogue;

import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Violation;

/**
 * The cells of a map that a box touches: a grid on web-mercator tiles, four by four to a tile, which does not move with
 * the box, so that a cell holds the same actions whatever else is asked for.
 *
 * @param side how many cells the world is wide
 */
record MapBox(long side, long west, long north, long east, long south) {

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
        if (box.cells() > MOST) {
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

    private long cells() {
        return (east - west + 1) * (south - north + 1);
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
