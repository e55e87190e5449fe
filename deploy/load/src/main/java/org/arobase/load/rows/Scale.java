package org.arobase.load.rows;

import java.time.Duration;

/**
 * How long the suite takes its time.
 *
 * @param rounds of each group
 * @param warming rounds before them
 * @param time of one sample
 * @param actions rows of the big export
 * @param scores of the campaign that is computed under another grid
 */
public record Scale(int rounds, int warming, Duration time, int actions, int scores) {

    public static Scale full() {
        return new Scale(5, 1, Duration.ofSeconds(3), 1_000_000, 35_000);
    }

    /** To see that everything works; the figures mean little. */
    public static Scale quick() {
        return new Scale(2, 1, Duration.ofSeconds(1), 50_000, 3_500);
    }

    Scale withRounds(int other) {
        return new Scale(Math.min(rounds, other), Math.min(warming, 1), time, actions, scores);
    }
}
