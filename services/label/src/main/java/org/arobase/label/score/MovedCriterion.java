package org.arobase.label.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.label.scoring.CriterionScore;

/**
 * A criterion whose points done changed, in millionths.
 *
 * @param before null where the criterion was not there
 * @param after null where it is there no more
 */
public record MovedCriterion(String criterion, Long before, Long after) {

    /** Those below the whole, in the order of the newer tree and then those that are gone; the grids may differ. */
    static List<MovedCriterion> between(CriterionScore before, CriterionScore after) {
        var gone = new HashMap<String, Long>();
        all(before).forEach(criterion -> gone.put(criterion.code(), criterion.done()));
        var moved = all(after)
                .map(criterion -> new MovedCriterion(criterion.code(), gone.remove(criterion.code()), criterion.done()))
                .filter(MovedCriterion::isMove)
                .toList();
        var lost = gone.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(left -> new MovedCriterion(left.getKey(), left.getValue(), null))
                .filter(MovedCriterion::isMove);
        return Stream.concat(moved.stream(), lost).toList();
    }

    long difference() {
        return (after == null ? 0 : after) - (before == null ? 0 : before);
    }

    /** Nothing of what was not there is no move. */
    private boolean isMove() {
        return difference() != 0;
    }

    private static Stream<CriterionScore> all(CriterionScore root) {
        return root == null ? Stream.empty() : root.children().stream().flatMap(MovedCriterion::withBelow);
    }

    private static Stream<CriterionScore> withBelow(CriterionScore criterion) {
        return Stream.concat(Stream.of(criterion), criterion.children().stream().flatMap(MovedCriterion::withBelow));
    }
}
