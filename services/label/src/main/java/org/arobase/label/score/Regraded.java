package org.arobase.label.score;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.label.account.Points;
import org.arobase.label.evaluation.Inputs;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.CriterionScore;
import org.arobase.label.scoring.Score;

/** An authority under two grids, on the same inputs. */
public record Regraded(String collectivity, Score before, Score after, List<MovedCriterion> moves) {

    /** As many as a reader looks at. */
    private static final int MOST_TOLD = 12;

    static Regraded of(String collectivity, String inputs, PublishedGrid before, PublishedGrid after) {
        var kept = Inputs.read(inputs);
        var old = kept.under(before.engine());
        var now = kept.under(after.engine());
        return new Regraded(collectivity, old, now, MovedCriterion.between(old.root(), now.root()));
    }

    public boolean isMoved() {
        return before.total() != after.total() || before.level() != after.level() || !moves.isEmpty();
    }

    /** -1, 0 or 1: whether the level falls, stays or rises. */
    public int direction() {
        return Integer.compare(after.level(), before.level());
    }

    /** The measures that moved most, with their points before and after. */
    public String[] why() {
        Set<String> measured =
                Stream.of(before, after).flatMap(score -> leaves(score.root())).collect(Collectors.toSet());
        return moves.stream()
                .filter(move -> measured.contains(move.criterion()))
                .sorted(Comparator.comparingLong((MovedCriterion move) -> -Math.abs(move.difference()))
                        .thenComparing(MovedCriterion::criterion))
                .limit(MOST_TOLD)
                .map(move -> "%s: %s → %s".formatted(move.criterion(), points(move.before()), points(move.after())))
                .toArray(String[]::new);
    }

    private static Stream<String> leaves(CriterionScore criterion) {
        return criterion.children().isEmpty()
                ? Stream.of(criterion.code())
                : criterion.children().stream().flatMap(Regraded::leaves);
    }

    private static String points(Long millionths) {
        return millionths == null ? "-" : Points.of(millionths).toPlainString();
    }
}
