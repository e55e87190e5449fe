package org.arobase.actions.people;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Usage",
        description = "A published action that names something; the whole record is at /v1/actions/{id}")
public record Usage(
        @Schema(description = "Id of the action") UUID id,

        @Schema(description = "Id of the authority that acts")
        String collectivity,

        @Schema(description = "What the action is called") String title,

        @Schema(description = "When the action was published")
        Instant publishedAt,

        boolean fictive) {

    static final String COLUMNS = "id, collectivity, title, published_at, fictive";

    static Usage of(Row row) {
        return new Usage(
                row.getUUID("id"),
                row.getString("collectivity"),
                row.getString("title"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getBoolean("fictive"));
    }
}
