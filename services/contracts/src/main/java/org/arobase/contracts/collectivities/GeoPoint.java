package org.arobase.contracts.collectivities;

/**
 * A point inside a territory, to place it on a map: no more than that, neither its town hall nor its centre.
 *
 * @param lon degrees east, WGS84
 * @param lat degrees north, WGS84
 * @param year the reference year of the contours it was computed from
 */
public record GeoPoint(double lon, double lat, int year, String source) {}
