package org.arobase.label.score;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.account.Points;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.CriterionScore;
import org.arobase.label.scoring.Score;

/**
 * An authority under two grids, on the same inputs, as far as it is kept and told.
 *
 * @param settled whether its score is under the newer one already: an event came first
 * @param moves the criteria that moved, as the history keeps them
 * @param why the measures that moved most, with their points before and after
 */
public record Regraded(String collectivity, boolean settled, Mark before, Mark after, String moves, List<String> why) {

    /** @param total in millionths */
    public record Mark(long total, int level) {

        private static Mark of(Score score) {
            return new Mark(score.total(), score.level());
        }
    }

    /** As many as a reader looks at. */
    private static final int MOST_TOLD = 12;

    private static final String NONE = EventJson.write(List.of());

    /** @param before the grid that its score is told to have had */
    static Regraded of(StoredScore held, PublishedGrid before, PublishedGrid after) {
        var kept = held.read();
        var old = kept.under(before.engine());
        var now = kept.under(after.engine());
        var moves = MovedCriterion.between(old.root(), now.root());
        return new Regraded(
                held.collectivity(),
                held.grid().equals(after.document().id()),
                Mark.of(old),
                Mark.of(now),
                moves.isEmpty() ? NONE : EventJson.write(moves),
                moves.isEmpty() ? List.of() : why(moves, old, now));
    }

    public boolean isMoved() {
        return !before.equals(after) || !moves.equals(NONE);
    }

    /** -1, 0 or 1: whether the level falls, stays or rises. */
    public int direction() {
        return Integer.compare(after.level(), before.level());
    }

    private static List<String> why(List<MovedCriterion> moves, Score before, Score after) {
        Set<String> measured =
                Stream.of(before, after).flatMap(score -> leaves(score.root())).collect(Collectors.toSet());
        return moves.stream()
                .filter(move -> measured.contains(move.criterion()))
                .sorted(Comparator.comparingLong((MovedCriterion move) -> -Math.abs(move.difference()))
                        .thenComparing(MovedCriterion::criterion))
                .limit(MOST_TOLD)
                .map(move -> move.criterion() + ": " + points(move.before()) + " → " + points(move.after()))
                .toList();
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
