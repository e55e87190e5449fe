package org.arobase.label.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.contracts.Text;
import org.arobase.label.account.Points;
import org.arobase.label.account.ReasonView;
import org.arobase.label.grid.Names;
import org.arobase.label.scoring.CriterionScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SimulatedMove", description = "A criterion whose points changed, and why it has them now")
public record MovedView(
        String criterion,
        Text name,

        @Schema(description = "Points done before", examples = "1.0625")
        BigDecimal before,

        @Schema(description = "Points done after", examples = "2.125")
        BigDecimal after,

        @Schema(description = "Why, after the change; none for what is the sum of others")
        List<ReasonView> reasons) {

    static List<MovedView> between(CriterionScore before, CriterionScore after, Names names) {
        return moved(before, after, names).toList();
    }

    /** The tree is the same, as the grid is. */
    private static Stream<MovedView> moved(CriterionScore before, CriterionScore after, Names names) {
        var below = IntStream.range(0, after.children().size())
                .boxed()
                .flatMap(i -> moved(before.children().get(i), after.children().get(i), names));
        return before.done() == after.done() ? below : Stream.concat(Stream.of(of(before, after, names)), below);
    }

    private static MovedView of(CriterionScore before, CriterionScore after, Names names) {
        return new MovedView(
                after.code(),
                names.criterion(after.code()),
                Points.of(before.done()),
                Points.of(after.done()),
                after.reasons().stream()
                        .map(reason -> ReasonView.of(reason, names))
                        .toList());
    }
}
