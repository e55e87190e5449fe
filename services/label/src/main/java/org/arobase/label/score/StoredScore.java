package org.arobase.label.score;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.scoring.Score;

/** A score as it is kept. */
record StoredScore(String campaign, String collectivity, Score account, Instant computedAt) {

    static StoredScore read(Row row) {
        return new StoredScore(
                row.getString("campaign"),
                row.getString("collectivity"),
                EventJson.read(row.getString("account"), Score.class),
                row.getOffsetDateTime("computed_at").toInstant());
    }
}
