package org.arobase.collectivities.directory;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A population group of article L.2334-3 of the Code général des collectivités territoriales, named by its bounds. The law
 * means communes and their population DGF; here it is the municipal population of whatever has one.
 */
record Stratum(int least, int most) {
    private static final int[] BOUNDS = {
        0, 500, 1_000, 2_000, 3_500, 5_000, 7_500, 10_000, 15_000, 20_000, 35_000, 50_000, 75_000, 100_000, 200_000
    };
    static final Stratum[] ALL = IntStream.range(0, BOUNDS.length)
            .mapToObj(i -> new Stratum(BOUNDS[i], i + 1 == BOUNDS.length ? Integer.MAX_VALUE : BOUNDS[i + 1] - 1))
            .toArray(Stratum[]::new);

    static Stratum of(int population) {
        var bound = Arrays.binarySearch(BOUNDS, population);
        return ALL[bound < 0 ? -bound - 2 : bound];
    }

    @Override
    public String toString() {
        return most == Integer.MAX_VALUE ? least + "+" : least + "-" + most;
    }
}
