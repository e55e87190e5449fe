package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as the list shows it. */
@Schema(description = "An action as the list shows it; the whole record is at /v1/actions/{id}")
public record ActionItem(
        UUID id,
        long version,
        String collectivity,
        String title,
        String summary,
        String type,
        String stage,
        LocalDate start,
        LocalDate end,
        List<String> services,
        List<String> themes,
        int completeness,
        Instant publishedAt,
        Instant updatedAt,
        boolean fictive,

        @Schema(description = "How well it answers q, to compare within one list; absent without q", examples = "0.6")
        Float relevance) {

    static final String COLUMNS = "id, version, collectivity, title, summary, type, stage, start_on, end_on, services,"
            + " themes, completeness, published_at, updated_at, fictive";

    static ActionItem of(Row row) {
        return new ActionItem(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("collectivity"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("type"),
                row.getString("stage"),
                row.getLocalDate("start_on"),
                row.getLocalDate("end_on"),
                List.of(row.getArrayOfStrings("services")),
                List.of(row.getArrayOfStrings("themes")),
                row.getInteger("completeness"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getBoolean("fictive"),
                row.getFloat("relevance"));
    }
}
