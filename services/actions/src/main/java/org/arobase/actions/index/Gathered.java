package org.arobase.actions.index;

import java.util.UUID;

/**
 * The actions of one cell.
 *
 * @param lon the middle of them; so is lat
 * @param one of them
 */
public record Gathered(int cell, int count, double lon, double lat, UUID one) {}
