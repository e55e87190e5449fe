package org.arobase.label.scoring;

import java.util.List;

/**
 * What became of the points of a criterion, in millionths.
 *
 * @param reference its points in the grid
 * @param potential what they are for this authority, the sum of the four that follow
 * @param reasons in the order in which they took effect
 */
public record CriterionScore(
        String code,
        boolean applies,
        long reference,
        long potential,
        long done,
        long planned,
        long notDone,
        long unreported,
        List<Reason> reasons,
        List<CriterionScore> children) {

    /** Per cent of the potential, in millionths, rounded half up; 0 of nothing. */
    public long share() {
        return potential == 0 ? 0 : Shares.rounded(done, Grid.HUNDRED, potential);
    }
}
