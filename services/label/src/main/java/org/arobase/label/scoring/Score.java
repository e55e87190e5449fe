package org.arobase.label.scoring;

import java.util.List;

/**
 * A score that accounts for itself.
 *
 * @param group of profiles whose targets applied
 * @param total the share done of the whole, in millionths of a per cent
 * @param left actions that did not count, and why
 */
public record Score(
        String grid,
        String group,
        int level,
        long total,
        CriterionScore root,
        List<LevelAccount> levels,
        List<String> mentions,
        List<LeftOut> left) {

    /**
     * @param lacks what of its conditions is not met, empty when it is reached
     */
    public record LevelAccount(int level, List<Reason> lacks) {}

    public record LeftOut(String action, Eligibility reason) {}
}
