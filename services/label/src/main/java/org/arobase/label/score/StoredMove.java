package org.arobase.label.score;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import org.arobase.kernel.json.EventJson;

/**
 * One move of a score as it is kept; totals are millionths.
 *
 * @param totalBefore null for the first score
 */
record StoredMove(
        long id,
        Instant at,
        String grid,
        List<Cause> causes,
        Long totalBefore,
        Integer levelBefore,
        long totalAfter,
        int levelAfter,
        List<MovedCriterion> moved) {

    static final String COLUMNS = "id, at, grid, causes, total_before, level_before, total_after, level_after, moved";

    static StoredMove read(Row row) {
        return new StoredMove(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("grid"),
                List.of(EventJson.read(row.getString("causes"), Cause[].class)),
                row.getLong("total_before"),
                row.getInteger("level_before"),
                row.getLong("total_after"),
                row.getInteger("level_after"),
                List.of(EventJson.read(row.getString("moved"), MovedCriterion[].class)));
    }
}
