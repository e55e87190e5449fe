package org.arobase.journal.following;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journal's entries as followers read them; they never change once they are at or below the head. */
@ApplicationScoped
class Entries {

    private static final String PLACES = """
            select h.sequence, e.event_id, t.event_id
            from head h
            left join entry e on e.sequence = h.sequence
            left join entry t on t.sequence = $1
            """;
    private static final String READ = """
            select sequence, event_id, type, subject, resourceversion, correlation_id, time, data
            from entry
            where sequence > $1 and sequence <= $2
              and ($3::text[] is null or topic = any($3)) and ($4::text is null or collectivity = $4)
            order by sequence
            limit $5
            """;

    /**
     * @param head the last entry there is
     * @param asked the entry of the number asked for, where there is one
     */
    record Places(Token.Place head, Optional<Token.Place> asked) {}

    record Numbered(Token.Place place, Change change) {}

    private final Pool pool;
    private final Eras eras;

    Entries(Pool pool, Eras eras) {
        this.pool = pool;
        this.eras = eras;
    }

    Uni<Places> places(long sequence) {
        return pool.preparedQuery(PLACES).execute(Tuple.of(sequence)).map(rows -> {
            var row = rows.iterator().next();
            return new Places(
                    place(row.getLong(0), row, 1).orElse(Token.Place.ORIGIN),
                    sequence == 0 ? Optional.of(Token.Place.ORIGIN) : place(sequence, row, 2));
        });
    }

    Uni<List<Numbered>> read(long after, long upTo, Filter filter, int limit) {
        var values = Tuple.of(after, upTo, filter.topics(), filter.collectivity(), limit);
        return pool.preparedQuery(READ).execute(values).map(rows -> {
            var entries = new ArrayList<Numbered>(rows.size());
            rows.forEach(row -> entries.add(numbered(row)));
            return entries;
        });
    }

    private Optional<Token.Place> place(long sequence, Row row, int column) {
        return Optional.ofNullable(row.getUUID(column)).map(id -> eras.place(sequence, id));
    }

    private Numbered numbered(Row row) {
        var type = row.getString(2);
        var change = new Change(
                row.getUUID(1),
                type.endsWith(".withdrawn.v1") ? Change.Kind.WITHDRAWAL : Change.Kind.UPSERT,
                type,
                row.getString(3),
                row.getLong(4),
                row.getUUID(5),
                row.getOffsetDateTime(6).toInstant(),
                row.getString(7));
        return new Numbered(eras.place(row.getLong(0), change.id()), change);
    }
}
