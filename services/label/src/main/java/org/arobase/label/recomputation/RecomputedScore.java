package org.arobase.label.recomputation;

import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.List;
import org.arobase.label.account.Points;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecomputedScore", description = "An authority that moves under another grid, and why")
public record RecomputedScore(
        @Schema(description = "Id of the recomputation") String recomputation,

        @Schema(description = "Id of the authority", examples = "commune-F0001")
        String collectivity,

        @Schema(description = "Total under the grid before, 0 to 100", examples = "42.5")
        BigDecimal totalBefore,

        @Schema(description = "Total under the other grid", examples = "45")
        BigDecimal totalAfter,

        @Schema(description = "Level it pointed to", examples = "2")
        int levelBefore,

        @Schema(description = "Level it points to", examples = "3")
        int levelAfter,

        @Schema(
                description = "The measures whose points moved most, with their points before and after",
                examples = "emploi-coverage: 1.0625 → 2.125")
        List<String> why) {

    static final String COLUMNS =
            "recomputation, collectivity, total_before, level_before, total_after, level_after, why";

    static RecomputedScore read(Row row) {
        return new RecomputedScore(
                row.getUUID("recomputation").toString(),
                row.getString("collectivity"),
                Points.of(row.getLong("total_before")),
                Points.of(row.getLong("total_after")),
                row.getInteger("level_before"),
                row.getInteger("level_after"),
                List.of(row.getArrayOfStrings("why")));
    }
}
