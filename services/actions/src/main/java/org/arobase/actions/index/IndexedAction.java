package org.arobase.actions.index;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the index knows of a row of actions.
 *
 * @param isPublished what is not has no place in the index
 * @param pin its rank among those that its authority shows first, or null
 * @param lon of its own point, or null
 */
record IndexedAction(
        UUID id,
        boolean isPublished,
        Instant publishedAt,
        String collectivity,
        boolean fictive,
        Integer pin,
        Double lon,
        Double lat,
        Row row,
        List<Lexeme> words) {

    static final String COLUMNS = "id, state, published_at, collectivity, fictive, highlight, lon, lat, type, stage,"
            + " operation, extract(year from start_on)::int::text as year, services, themes, audiences, partners, tools, providers,"
            + " words::text as words";

    static IndexedAction of(Row row) {
        var published = row.getString("state").equals("PUBLISHED");
        return new IndexedAction(
                row.getUUID("id"),
                published,
                published ? row.getOffsetDateTime("published_at").toInstant() : null,
                row.getString("collectivity"),
                row.getBoolean("fictive"),
                row.getInteger("highlight"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row,
                published ? Lexeme.of(row.getString("words")) : List.of());
    }

    Stream<String> values(Trait trait) {
        return switch (trait) {
            case COLLECTIVITY -> Stream.of(collectivity);
            case PARTNER -> Stream.of(row.getArrayOfStrings("partners"));
            case THEME -> Stream.of(row.getArrayOfStrings("themes"));
            case SERVICE -> Stream.of(row.getArrayOfStrings("services"));
            case AUDIENCE -> Stream.of(row.getArrayOfStrings("audiences"));
            case TOOL -> Stream.of(row.getArrayOfUUIDs("tools")).map(UUID::toString);
            case PROVIDER -> Stream.of(row.getArrayOfUUIDs("providers")).map(UUID::toString);
            case TYPE, STAGE, OPERATION, YEAR ->
                Stream.of(row.getString(trait.field)).filter(Objects::nonNull);
            case FICTIVE -> Stream.of(String.valueOf(fictive));
            case PINNED_BY -> pin == null ? Stream.of() : Stream.of(collectivity);
            case POINT -> lon == null ? Stream.of() : Stream.of(Trait.OWN_POINT);
        };
    }
}
