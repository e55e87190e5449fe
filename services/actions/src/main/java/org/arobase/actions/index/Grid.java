package org.arobase.actions.index;

/** Cells of a map, numbered from 0. */
public interface Grid {

    int OUTSIDE = -1;

    int cells();

    /** The number of the cell that a point lies in, or {@link #OUTSIDE}. */
    int cell(double lon, double lat);
}
