package org.arobase.label.score;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.arobase.label.evaluation.Inputs;

/** A score as it is kept: its account is computed from it. */
record StoredScore(String campaign, String collectivity, String grid, String inputs, Instant computedAt) {

    static final String COLUMNS = "campaign, collectivity, grid, inputs, computed_at";

    static StoredScore read(Row row) {
        return new StoredScore(
                row.getString("campaign"),
                row.getString("collectivity"),
                row.getString("grid"),
                row.getString("inputs"),
                row.getOffsetDateTime("computed_at").toInstant());
    }

    Inputs read() {
        return Inputs.read(inputs);
    }
}
