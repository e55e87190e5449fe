package org.arobase.label.recomputation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recomputation in its table.
 *
 * @param reached id of the last authority that is done
 */
record RecomputationRow(
        UUID id, String campaign, String grid, String gridBefore, boolean dryRun, String reached, Recomputation view) {

    static final String COLUMNS =
            "id, version, campaign, grid, grid_before, dry_run, state, reached, done, total, moved,"
                    + " risen, fallen, created_at, finished_at, reason, skipped, skipped_first";

    static RecomputationRow read(Row row) {
        return new RecomputationRow(
                row.getUUID("id"),
                row.getString("campaign"),
                row.getString("grid"),
                row.getString("grid_before"),
                row.getBoolean("dry_run"),
                row.getString("reached"),
                view(row));
    }

    private static Recomputation view(Row row) {
        var campaign = row.getString("campaign");
        var id = row.getUUID("id").toString();
        return new Recomputation(
                id,
                row.getLong("version"),
                "/v1/campaigns/" + campaign + "/recomputations/" + id,
                campaign,
                row.getString("grid"),
                row.getString("grid_before"),
                row.getBoolean("dry_run"),
                RecomputationState.valueOf(row.getString("state")),
                percent(row),
                row.getInteger("done"),
                row.getInteger("total"),
                row.getInteger("moved"),
                row.getInteger("risen"),
                row.getInteger("fallen"),
                instant(row, "created_at"),
                instant(row, "finished_at"),
                row.getString("reason"),
                row.getInteger("skipped"),
                List.of(row.getArrayOfStrings("skipped_first")));
    }

    /** 100 only when all is done: authorities may have come meanwhile. */
    private static int percent(Row row) {
        if (row.getString("state").equals("DONE")) {
            return 100;
        }
        var total = Math.max(1, row.getInteger("total"));
        return (int) Math.min(99, 100L * row.getInteger("done") / total);
    }

    private static Instant instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
