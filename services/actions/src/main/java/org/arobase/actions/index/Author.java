package org.arobase.actions.index;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the index knows of an authority.
 *
 * @param lon of its point, or null
 */
public record Author(
        String id,
        String kind,
        String stratum,
        List<String> regions,
        List<String> departements,
        String epci,
        Double lon,
        Double lat) {

    static final String COLUMNS = "id, kind, stratum, regions, departements, epci, lon, lat";

    private static final String EPCI = "EPCI";

    /** The same few texts come again and again: one of each is kept. */
    static Author of(Row row) {
        return new Author(
                row.getString("id"),
                shared(row.getString("kind")),
                shared(row.getString("stratum")),
                shared(row.getArrayOfStrings("regions")),
                shared(row.getArrayOfStrings("departements")),
                shared(row.getString("epci")),
                row.getDouble("lon"),
                row.getDouble("lat"));
    }

    /** The EPCI it is, or else is a member of; null for none. */
    public String home() {
        return EPCI.equals(kind) ? id : epci;
    }

    private static String shared(String text) {
        return text == null ? null : text.intern();
    }

    private static List<String> shared(String... texts) {
        return Stream.of(texts).map(String::intern).toList();
    }
}
