package org.arobase.label.scoring;

import java.util.Arrays;
import java.util.Map;

/**
 * What a grid may look at to choose its targets and what applies.
 *
 * @param kind legal kind of the authority: COMMUNE, EPCI…
 * @param nature of an EPCI: CC, CA, CU or METRO; null for others
 * @param category in which it takes part: village, ville or territoire; null when it has not said
 * @param population municipal population, null when no source gives one; absent is not 0
 * @param answers to the questions of the grid
 */
public record Profile(String kind, String nature, String category, Integer population, Map<String, String> answers) {

    /** First populations of the 15 groups of article L. 2334-3 of the CGCT, on the municipal population. */
    private static final int[] STRATA = {
        0, 500, 1_000, 2_000, 3_500, 5_000, 7_500, 10_000, 15_000, 20_000, 35_000, 50_000, 75_000, 100_000, 200_000
    };

    public Profile {
        answers = Map.copyOf(answers);
    }

    public Profile(String kind, Integer population) {
        this(kind, null, null, population, Map.of());
    }

    /** First populations of the 15 groups. */
    public static Integer[] strata() {
        return Arrays.stream(STRATA).boxed().toArray(Integer[]::new);
    }

    /** Its bounds, as {@code 3500-4999}. */
    public static String stratumName(int stratum) {
        var least = STRATA[stratum - 1];
        return stratum == STRATA.length ? least + "+" : least + "-" + (STRATA[stratum] - 1);
    }

    /** 1 to 15, or 0 when the population is unknown. */
    public int stratum() {
        var stratum = 0;
        while (population != null && stratum < STRATA.length && population >= STRATA[stratum]) {
            stratum++;
        }
        return stratum;
    }
}
