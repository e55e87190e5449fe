package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/**
 * Around a point, on a sphere of the earth's mean radius: less than half a per cent from the ellipsoid.
 *
 * @param lat degrees north, WGS84
 * @param lon degrees east
 * @param radius kilometres
 */
record Near(double lat, double lon, double radius) {

    static final double RADIUS = 20;
    static final double FARTHEST = 500;

    private static final String POINT = "-?\\d{1,2}(\\.\\d{1,15})?,-?\\d{1,3}(\\.\\d{1,15})?";
    private static final String KILOMETRES = "\\d{1,3}(\\.\\d{1,3})?";
    private static final double KILOMETRES_OF_DEGREE = 111.19;

    /** Metres, rounded; the places are those of latitude and longitude. */
    private static final String DISTANCE = """
            round(12742017.6 * asin(sqrt(least(1, sin(radians(place_lat - $%1$d) / 2) ^ 2
                + cos(radians($%1$d)) * cos(radians(place_lat)) * sin(radians(place_lon - $%2$d) / 2) ^ 2))))::int""";

    private static final String WITHIN = DISTANCE + " <= $%3$d";

    /** @return null when it was not given or does not fit */
    static Near of(String near, String radius, Checks checks) {
        var kilometres = kilometres(radius, checks);
        if (near == null) {
            if (radius != null) {
                checks.add(Violation.in("radius", "radius-without-point"));
            }
            return null;
        }
        var point = near.matches(POINT) ? near.split(",") : null;
        if (point == null || Math.abs(number(point[0])) > 90 || Math.abs(number(point[1])) > 180) {
            checks.add(Violation.in("near", "malformed-point", near));
            return null;
        }
        return new Near(number(point[0]), number(point[1]), kilometres);
    }

    private static double kilometres(String radius, Checks checks) {
        if (radius == null) {
            return RADIUS;
        }
        if (!radius.matches(KILOMETRES) || number(radius) <= 0 || number(radius) > FARTHEST) {
            checks.add(Violation.in("radius", "radius-out-of-range", radius, (int) FARTHEST));
            return RADIUS;
        }
        return number(radius);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    /** The distance of a row of {@link Placed}; $1 and $2 there are the point. */
    static String distance(int at) {
        return DISTANCE.formatted(at, at + 1);
    }

    long metres() {
        return Math.round(radius * 1_000);
    }

    /** The values begin with the point. */
    Where in(Where where) {
        var at = where.next();
        return around().in(where.with(WITHIN.formatted(at, at + 1, at + 2), List.of(lat, lon, metres())));
    }

    /** The box that holds the circle: an index finds it. Over a pole or the date line it goes around the world. */
    Box around() {
        var high = radius / KILOMETRES_OF_DEGREE;
        var south = Math.max(-90, lat - high);
        var north = Math.min(90, lat + high);
        var wide = high / Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        return Math.abs(lat) + high >= 89 || lon - wide < -180 || lon + wide > 180
                ? new Box(-180, south, 180, north)
                : new Box(lon - wide, south, lon + wide, north);
    }
}
