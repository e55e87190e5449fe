package org.arobase.label.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.arobase.label.account.CriterionView;
import org.arobase.label.account.Explained;
import org.arobase.label.account.IndicativeMark;
import org.arobase.label.account.LeftOutView;
import org.arobase.label.account.LevelView;
import org.arobase.label.account.Named;
import org.arobase.label.account.Points;
import org.arobase.label.evaluation.EvaluationView;
import org.arobase.label.grid.Names;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score as its readers see it: points out of 100, exact to the millionth. */
@Schema(name = "Score", description = "A score with its account; points are exact to the millionth")
public record ScoreView(
        String campaign,
        String collectivity,
        String grid,

        @Schema(description = "SHA-256 of the grid in its canonical form")
        String gridSha256,

        @Schema(description = "Version of the computation: the same one gives the same bytes", examples = "1")
        int engine,

        @Schema(description = "The group of authorities whose targets apply")
        Named group,

        @Schema(description = "0 to 100: the share done of the whole", examples = "42.5")
        BigDecimal total,

        IndicativeMark indicativeMark,

        @Schema(description = "The whole, and what it consists of")
        CriterionView criteria,

        @Schema(description = "Each level, and what it lacks")
        List<LevelView> levels,

        @Schema(description = "What may be said beside the level")
        List<Named> mentions,

        @Schema(description = "Actions that did not count") List<LeftOutView> leftOut,

        @Schema(
                description =
                        "What it was computed from: sent to be evaluated under the grid, it gives the same account")
        EvaluationView.Inputs inputs,

        @Schema(description = "When this result was computed")
        Instant computedAt) {

    /** @param of what the authority is called */
    Explained explained(String of) {
        return new Explained(of, total, indicativeMark, criteria, levels, mentions, leftOut, grid, inputs.sha256());
    }

    /**
     * @param marked whether the level it points to is said
     * @param explained whether each criterion says why
     */
    static ScoreView of(StoredScore stored, PublishedGrid grid, boolean marked, boolean explained) {
        var kept = stored.read();
        var inputs = kept.canonicalUnder(grid.engine());
        var score = kept.under(grid.engine());
        var names = grid.names();
        return new ScoreView(
                stored.campaign(),
                stored.collectivity(),
                score.grid(),
                grid.sha256(),
                Engine.VERSION,
                new Named(score.group(), names.group(score.group())),
                Points.of(score.total()),
                marked ? IndicativeMark.of(score.level()) : null,
                CriterionView.of(score.root(), names, explained),
                marked ? levels(score, names) : null,
                marked ? mentions(score, names) : null,
                score.left().stream().map(LeftOutView::of).toList(),
                new EvaluationView.Inputs(inputs.json(), inputs.sha256()),
                stored.computedAt());
    }

    private static List<LevelView> levels(Score score, Names names) {
        return score.levels().stream().map(level -> LevelView.of(level, names)).toList();
    }

    private static List<Named> mentions(Score score, Names names) {
        return score.mentions().stream()
                .map(code -> new Named(code, names.mention(code)))
                .toList();
    }
}
