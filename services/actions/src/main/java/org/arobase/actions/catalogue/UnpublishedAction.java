package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that only those who may write it know of. */
@Schema(description = "A draft or an archived action as the list shows it; the whole record is at /v1/actions/{id}")
public record UnpublishedAction(
        @Schema(description = "Id of the action (UUIDv7)") UUID id,

        @Schema(description = "Counts the writes: If-Match names it")
        long version,

        @Schema(
                description = "Whether it is not public yet, or no more",
                enumeration = {"DRAFT", "ARCHIVED"})
        String state,

        @Schema(description = "Id of the authority that acts")
        String collectivity,

        @Schema(description = "What it is called; absent while it has no title")
        String title,

        @Schema(description = "What kind of thing it is; absent while that is not said")
        String type,

        @Schema(description = "Codes of the digital services it brings")
        List<String> services,

        @Schema(description = "How complete the record is, in per cent")
        int completeness,

        @Schema(description = "When the draft was begun") Instant createdAt,

        @Schema(description = "When it last changed") Instant updatedAt,

        @Schema(description = "true: of a fictive authority, for demonstration")
        boolean fictive) {

    static final String COLUMNS =
            "id, version, state, collectivity, title, type, services, completeness, created_at, updated_at, fictive";

    static UnpublishedAction of(Row row) {
        return new UnpublishedAction(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("state"),
                row.getString("collectivity"),
                row.getString("title"),
                row.getString("type"),
                List.of(row.getArrayOfStrings("services")),
                row.getInteger("completeness"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getBoolean("fictive"));
    }
}
