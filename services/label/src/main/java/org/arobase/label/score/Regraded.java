package org.arobase.label.score;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.label.account.Points;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.CriterionScore;
import org.arobase.label.scoring.Score;

/**
 * An authority under two grids, on the same inputs.
 *
 * @param settled whether its score is under the newer one already: an event came first
 */
public record Regraded(String collectivity, boolean settled, Score before, Score after, List<MovedCriterion> moves) {

    /** As many as a reader looks at. */
    private static final int MOST_TOLD = 12;

    /** @param before the grid that its score is told to have had */
    static Regraded of(StoredScore held, PublishedGrid before, PublishedGrid after) {
        var kept = held.read();
        var old = kept.under(before.engine());
        var now = kept.under(after.engine());
        var settled = held.grid().equals(after.document().id());
        return new Regraded(held.collectivity(), settled, old, now, MovedCriterion.between(old.root(), now.root()));
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
