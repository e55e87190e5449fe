package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that only members of the association, its writers and editors know of. */
@Schema(description = "An action for members as the list shows it; the whole record is at /v1/actions/{id}")
public record ReservedAction(
        @Schema(description = "Id of the action (UUIDv7)") UUID id,

        @Schema(description = "Counts the writes: If-Match names it")
        long version,

        @Schema(description = "Id of the authority that acts")
        String collectivity,

        @Schema(description = "What it is called") String title,

        @Schema(description = "One or two sentences; absent while there are none")
        String summary,

        @Schema(description = "What kind of thing it is; absent while that is not said")
        String type,

        @Schema(description = "Codes of the digital services it brings")
        List<String> services,

        @Schema(description = "Codes of the themes its services belong to")
        List<String> themes,

        @Schema(description = "How complete the record is, in per cent")
        int completeness,

        @Schema(description = "When it last changed") Instant updatedAt,

        @Schema(description = "true: of a fictive authority, for demonstration")
        boolean fictive) {

    static final String COLUMNS =
            "id, version, collectivity, title, summary, type, services, themes, completeness, updated_at, fictive";

    static ReservedAction of(Row row) {
        return new ReservedAction(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("collectivity"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("type"),
                List.of(row.getArrayOfStrings("services")),
                List.of(row.getArrayOfStrings("themes")),
                row.getInteger("completeness"),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getBoolean("fictive"));
    }
}
