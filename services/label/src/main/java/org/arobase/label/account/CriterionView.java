package org.arobase.label.account;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.CriterionScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ScoredCriterion",
        description = "What became of the points of a criterion; children add up to their parent")
public record CriterionView(
        String code,
        Text name,
        String family,

        @Schema(description = "Whether it concerns this authority")
        boolean applies,

        @Schema(description = "Its points in the grid", examples = "5.3125")
        BigDecimal reference,

        @Schema(description = "What they are for this authority; the next four add up to it")
        BigDecimal potential,

        BigDecimal done,
        BigDecimal planned,
        BigDecimal notDone,
        BigDecimal unreported,

        @Schema(description = "Per cent of its potential that is done", examples = "39.086717")
        BigDecimal share,

        @Schema(description = "Why, in the order in which it took effect; absent unless explain asks for it")
        List<ReasonView> reasons,

        @Schema(description = "The criteria it consists of; none for one that is measured")
        List<CriterionView> children) {

    /** @param explained whether it says why */
    public static CriterionView of(CriterionScore score, Names names, boolean explained) {
        return new CriterionView(
                score.code(),
                names.criterion(score.code()),
                names.family(score.code()),
                score.applies(),
                Points.of(score.reference()),
                Points.of(score.potential()),
                Points.of(score.done()),
                Points.of(score.planned()),
                Points.of(score.notDone()),
                Points.of(score.unreported()),
                Points.of(score.share()),
                explained ? reasons(score, names) : null,
                score.children().stream()
                        .map(child -> of(child, names, explained))
                        .toList());
    }

    private static List<ReasonView> reasons(CriterionScore score, Names names) {
        return score.reasons().stream()
                .map(reason -> ReasonView.of(reason, names))
                .toList();
    }
}
