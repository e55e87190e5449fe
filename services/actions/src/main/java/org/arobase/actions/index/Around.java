package org.arobase.actions.index;

import org.arobase.actions.index.Sought.Rectangle;

/**
 * A circle on the earth, as the database measures it.
 *
 * @param radius metres
 * @param box that holds the circle
 */
public record Around(double lat, double lon, long radius, Rectangle box) {

    /** Metres: twice the mean radius of the earth. */
    private static final double DIAMETER = 12_742_017.6;

    /** Metres, rounded. */
    long distance(double otherLon, double otherLat) {
        var north = Math.sin(Math.toRadians(otherLat - lat) / 2);
        var east = Math.sin(Math.toRadians(otherLon - lon) / 2);
        var square = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * east * east;
        return (long) Math.rint(DIAMETER * Math.asin(Math.sqrt(Math.min(1, square))));
    }

    boolean holds(Double otherLon, Double otherLat) {
        return otherLon != null
                && otherLat != null
                && box.holds(otherLon, otherLat)
                && distance(otherLon, otherLat) <= radius;
    }
}
