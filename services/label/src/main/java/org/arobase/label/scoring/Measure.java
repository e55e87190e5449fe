package org.arobase.label.scoring;

import java.util.Map;

/** How much of a criterion is done. */
public sealed interface Measure {

    /** What the authority says of it. */
    record Declared() implements Measure {}

    /**
     * Services covered in a theme, against a target.
     *
     * @param targets by group of profiles; a group without one has its own target
     */
    record Coverage(String theme, Map<String, Integer> targets) implements Measure {

        public Coverage {
            targets = Map.copyOf(targets);
        }
    }

    /**
     * {@code 1 - exp(-n / scale)} of the actions of a theme: each one more brings less.
     *
     * @param scale actions it takes for 1 - 1/e of the points
     */
    record Depth(String theme, int scale) implements Measure {}

    /**
     * Mean completeness of the best records of a theme, one that is missing counting 0: one more never lowers it.
     *
     * @param records how many of the best
     */
    record Quality(String theme, int records) implements Measure {}

    /**
     * A number on a scale: nothing at its beginning, all at its end, which may be the lower of the two.
     *
     * @param name of the number
     */
    record Indicator(String name, double from, double to) implements Measure {}

    /**
     * @param rule gives the share done, 0 to 1
     */
    record Formula(String rule) implements Measure {}
}
