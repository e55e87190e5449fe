package org.arobase.label.scoring;

import java.util.List;

/**
 * A score that accounts for itself. Points are millionths.
 *
 * @param group of profiles whose targets applied
 * @param total the sum of the two parts below
 * @param themes what the mean of themes brings
 * @param balance what the lowest category brings
 * @param left actions that did not count, and why
 */
public record Score(
        String grid,
        String group,
        int level,
        long total,
        long themes,
        long balance,
        List<CategoryScore> categories,
        List<LeftOut> left) {

    public record LeftOut(String action, Eligibility reason) {}
}
