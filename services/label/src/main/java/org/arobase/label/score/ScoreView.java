package org.arobase.label.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.Eligibility;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score as its readers see it: points out of 100, exact to the millionth. */
@Schema(name = "Score", description = "A score with its account; points are exact to the millionth")
public record ScoreView(
        String campaign,
        String collectivity,
        String grid,

        @Schema(description = "The group of authorities whose targets apply")
        Named group,

        @Schema(description = "0 to 100: themes plus balance", examples = "42.5")
        BigDecimal total,

        IndicativeMark indicativeMark,

        @Schema(description = "What the weighted mean of the themes brings to the total")
        BigDecimal themes,

        @Schema(description = "What the mean of the lowest category brings to the total")
        BigDecimal balance,

        List<CategoryView> categories,

        @Schema(description = "Actions that did not count") List<LeftOut> leftOut,

        @Schema(description = "When this result was computed")
        Instant computedAt) {

    @Schema(name = "ScoreName")
    public record Named(String code, Text name) {}

    @Schema(name = "ScoreLeftOut")
    public record LeftOut(String action, Eligibility reason) {}

    static ScoreView of(StoredScore stored, PublishedGrid grid) {
        Score score = stored.account();
        return new ScoreView(
                stored.campaign(),
                stored.collectivity(),
                score.grid(),
                new Named(score.group(), grid.name(score.group())),
                Points.of(score.total()),
                IndicativeMark.of(score.level()),
                Points.of(score.themes()),
                Points.of(score.balance()),
                score.categories().stream()
                        .map(category -> CategoryView.of(category, grid))
                        .toList(),
                score.left().stream()
                        .map(left -> new LeftOut(left.action(), left.reason()))
                        .toList(),
                stored.computedAt());
    }
}
