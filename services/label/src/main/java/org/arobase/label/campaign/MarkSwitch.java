package org.arobase.label.campaign;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.arobase.contracts.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicativeSwitch", description = "Whether a campaign shows the levels its scores point to")
public record MarkSwitch(
        @Schema(description = "Id of the campaign", examples = "fictive-2026")
        String id,

        long version,
        boolean shown,

        @Schema(description = "When it was last said; absent while nobody has")
        Instant changedAt)
        implements State {

    static final String COLUMNS = "campaign, version, shown, changed_at";

    /** Of a campaign of which nobody has said otherwise. */
    static MarkSwitch on(String campaign) {
        return new MarkSwitch(campaign, 1, true, null);
    }

    static MarkSwitch read(Row row) {
        return new MarkSwitch(
                row.getString("campaign"),
                row.getLong("version"),
                row.getBoolean("shown"),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    MarkSwitch turned(boolean shown, Instant now) {
        return new MarkSwitch(id, version + 1, shown, now);
    }
}
