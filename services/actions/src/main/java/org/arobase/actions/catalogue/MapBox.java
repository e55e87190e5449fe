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

    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,15})?";

    /** @return null when one of the two does not fit */
    static MapBox of(String zoom, String bbox, Checks checks) {
        var level = level(zoom, checks);
        var degrees = degrees(bbox == null ? "-180,-90,180,90" : bbox, checks);
        if (level < 0 || degrees == null) {
            return null;
        }
        var side = (long) CELLS_OF_TILE << level;
        var box = new MapBox(
                side, column(degrees[0], side), row(degrees[3], side), column(degrees[2], side), row(degrees[1], side));
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

    private static double[] degrees(String bbox, Checks checks) {
        var parts = bbox.split(",", -1);
        var degrees = new double[4];
        var well = parts.length == degrees.length;
        for (var i = 0; well && i < degrees.length; i++) {
            well = parts[i].matches(NUMBER);
            degrees[i] = well ? Double.parseDouble(parts[i]) : 0;
            well &= Math.abs(degrees[i]) <= (i % 2 == 0 ? 180 : 90);
        }
        if (!well || degrees[0] > degrees[2] || degrees[1] > degrees[3]) {
            checks.add(Violation.in("bbox", "malformed-box", bbox));
            return null;
        }
        return degrees;
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
