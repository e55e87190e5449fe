package org.arobase.label.score;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.scoring.Score;

/**
 * A score that was computed, beside the one before it.
 *
 * @param before null for a first one
 * @param causes what made it be computed
 */
record Scored(
        String campaign,
        String collectivity,
        String grid,
        String inputs,
        Score before,
        Score after,
        List<Cause> causes) {

    Scored after(Score score) {
        return new Scored(campaign, collectivity, grid, inputs, score, after, causes);
    }

    List<MovedCriterion> moved() {
        return MovedCriterion.between(before == null ? null : before.root(), after.root());
    }

    /** Whether there is anything to tell of it. */
    boolean isMove() {
        return before == null
                || before.total() != after.total()
                || before.level() != after.level()
                || !moved().isEmpty();
    }

    Tuple row(OffsetDateTime at) {
        return Tuple.from(new Object[] {campaign, collectivity, grid, inputs, after.total(), after.level(), at});
    }

    Tuple history(OffsetDateTime at) {
        return Tuple.from(new Object[] {
            campaign,
            collectivity,
            at,
            grid,
            EventJson.write(causes),
            before == null ? null : before.total(),
            before == null ? null : before.level(),
            after.total(),
            after.level(),
            EventJson.write(moved()),
            causes.stream()
                    .map(Cause::event)
                    .filter(event -> event != null)
                    .distinct()
                    .toArray(String[]::new)
        });
    }
}
