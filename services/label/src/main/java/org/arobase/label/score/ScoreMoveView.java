package org.arobase.label.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.arobase.contracts.Text;
import org.arobase.label.account.IndicativeMark;
import org.arobase.label.account.Points;
import org.arobase.label.grid.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the history of a score. */
@Schema(name = "ScoreMove", description = "One move of a score: what moved it, from where to where")
public record ScoreMoveView(
        @Schema(description = "When it was computed") Instant at,

        @Schema(description = "Id of the grid it was computed under", examples = "2026-model")
        String grid,

        @Schema(description = "What moved it; several events that came together move it once")
        List<Cause> causes,

        ScoreMark before,
        ScoreMark after,

        @Schema(description = "Criteria whose points changed, a parent before its children")
        List<Criterion> criteria) {

    @Schema(name = "ScoreMark", description = "A total and the level it pointed to")
    public record ScoreMark(
            @Schema(description = "0 to 100: the share done of the whole", examples = "42.5")
            BigDecimal total,

            IndicativeMark indicativeMark) {

        static ScoreMark of(Long total, Integer level, boolean marked) {
            return total == null ? null : new ScoreMark(Points.of(total), marked ? IndicativeMark.of(level) : null);
        }
    }

    @Schema(name = "ScoreMovedCriterion", description = "A criterion whose points changed")
    public record Criterion(
            String criterion,
            Text name,

            @Schema(description = "Points done before; absent where it was not there", examples = "1.0625")
            BigDecimal before,

            @Schema(description = "Points done after; absent where it is there no more", examples = "2.125")
            BigDecimal after) {

        static Criterion of(MovedCriterion moved, Names names) {
            return new Criterion(
                    moved.criterion(),
                    names.criterion(moved.criterion()),
                    points(moved.before()),
                    points(moved.after()));
        }

        private static BigDecimal points(Long millionths) {
            return millionths == null ? null : Points.of(millionths);
        }
    }

    static ScoreMoveView of(StoredMove stored, Names names, boolean marked) {
        return new ScoreMoveView(
                stored.at(),
                stored.grid(),
                stored.causes(),
                ScoreMark.of(stored.totalBefore(), stored.levelBefore(), marked),
                ScoreMark.of(stored.totalAfter(), stored.levelAfter(), marked),
                stored.moved().stream().map(moved -> Criterion.of(moved, names)).toList());
    }
}
