package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.arobase.kernel.list.SqlList;
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

        @Schema(description = "Its rank among those that its authority shows first; absent otherwise", examples = "1")
        Integer highlight,

        @Schema(description = "How well it answers q, to compare within one list; absent without q", examples = "0.6")
        Float relevance,

        @Schema(
                description = "The words that answered q, as the record writes them; absent without q",
                examples = "[\"médiathèques\"]")
        List<String> matchedWords,

        @Schema(description = "Where it is; absent where that is not known")
        Place point,

        @Schema(description = "Metres from near; absent without it", examples = "1250")
        Integer distance) {

    private static final String COLUMNS = "id, version, collectivity, title, summary, type, stage, start_on, end_on,"
            + " services, themes, completeness, published_at, updated_at, fictive, highlight, lon is not null as own, place_lon,"
            + " place_lat, relevance, distance, %s as matched";

    private static final String PLAIN = COLUMNS.formatted("null::text");
    private static final String FOUND = COLUMNS.formatted(Search.MATCHES);

    @Schema(name = "PlaceOfAction", description = "Where an action is on a map")
    public record Place(
            @Schema(description = "Degrees east, WGS84", examples = "-19.65")
            double lon,

            @Schema(description = "Degrees north, WGS84", examples = "46.66")
            double lat,

            @Schema(description = "true: the point of the action; false: that of its authority")
            boolean own) {}

    /** As a list of what is narrowed to reads it. */
    static SqlList.Table<ActionItem> table(Narrowed narrowed) {
        return new SqlList.Table<>(Placed.of(narrowed), narrowed.words() == null ? PLAIN : FOUND, ActionItem::of);
    }

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
                publishedAt(row),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getBoolean("fictive"),
                row.getInteger("highlight"),
                row.getFloat("relevance"),
                Search.matches(row.getString("matched")),
                place(row),
                row.getInteger("distance"));
    }

    private static Instant publishedAt(Row row) {
        var at = row.getOffsetDateTime("published_at");
        return at == null ? null : at.toInstant();
    }

    private static Place place(Row row) {
        var lon = row.getDouble("place_lon");
        return lon == null ? null : new Place(lon, row.getDouble("place_lat"), row.getBoolean("own"));
    }
}
