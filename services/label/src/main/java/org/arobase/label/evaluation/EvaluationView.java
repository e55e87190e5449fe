package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.arobase.label.account.CriterionView;
import org.arobase.label.account.Explained;
import org.arobase.label.account.IndicativeMark;
import org.arobase.label.account.LeftOutView;
import org.arobase.label.account.LevelView;
import org.arobase.label.account.Named;
import org.arobase.label.account.Points;
import org.arobase.label.grid.Canonical;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.Engine;
import org.arobase.label.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evaluation", description = "A score with its account, and what it takes to compute it again")
public record EvaluationView(
        @Schema(description = "Id of the grid, empty when it has none")
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
        Inputs inputs) {

    @Schema(name = "EvaluationInputs", description = "What was evaluated: sent again, it gives this answer to the byte")
    public record Inputs(
            @Schema(description = "The body of the request in its canonical form")
            String canonical,

            @Schema(description = "Its SHA-256, in hexadecimal")
            String sha256) {}

    Explained explained() {
        return new Explained(null, total, indicativeMark, criteria, levels, mentions, leftOut, grid, inputs.sha256());
    }

    static EvaluationView of(Score score, PublishedGrid grid, Canonical inputs, boolean explained) {
        var names = grid.names();
        return new EvaluationView(
                score.grid(),
                grid.sha256(),
                Engine.VERSION,
                new Named(score.group(), names.group(score.group())),
                Points.of(score.total()),
                IndicativeMark.of(score.level()),
                CriterionView.of(score.root(), names, explained),
                score.levels().stream().map(level -> LevelView.of(level, names)).toList(),
                score.mentions().stream()
                        .map(code -> new Named(code, names.mention(code)))
                        .toList(),
                score.left().stream().map(LeftOutView::of).toList(),
                new Inputs(inputs.json(), inputs.sha256()));
    }
}
