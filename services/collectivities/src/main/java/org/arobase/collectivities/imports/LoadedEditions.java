package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.kernel.json.EventJson;

/** Which editions the directory holds; one importer at a time may ask. */
@ApplicationScoped
class LoadedEditions {
    /** Any number that no other advisory lock of this database uses. */
    static final long LOCK = 0x6564_6974_696f_6e01L;

    private static final String RECORD = """
            insert into loaded_edition (name, fingerprint, loaded_at, fictive, description)
            values ($1, $2, $3, $4, $5::text::json)
            on conflict (name, fictive) do update
            set fingerprint = excluded.fingerprint, loaded_at = excluded.loaded_at,
            description = excluded.description, replaced = false, number = excluded.number
            """;
    private static final String REPLACE = "update loaded_edition set replaced = true where fictive = $1";
    private static final String HELD =
            "select fingerprint, fictive, description is not null and not replaced as sent from loaded_edition";

    private final Pool pool;
    private final Clock clock;

    LoadedEditions(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** The editions that are not loaded with these very bytes; another importer waits until the transaction ends. */
    Uni<List<Edition>> missing(SqlConnection transaction, List<Edition> editions) {
        return transaction
                .preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(LOCK))
                .chain(() -> transaction.query(HELD).execute())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(held -> editions.stream()
                        .filter(edition -> held.stream().noneMatch(row -> isLoaded(edition, row)))
                        .toList());
    }

    /** One that somebody sent is newer than what the service carries. */
    private static boolean isLoaded(Edition edition, Row row) {
        return row.getString("fingerprint").equals(edition.fingerprint())
                || row.getBoolean("sent")
                        && row.getBoolean("fictive") == edition.description().fictive();
    }

    /** Instead of whatever was loaded of the same world. */
    Uni<Void> replace(SqlConnection transaction, Edition edition) {
        var fictive = edition.description().fictive();
        var row = Tuple.of(edition.name(), edition.fingerprint(), OffsetDateTime.now(clock), fictive)
                .addValue(EventJson.write(edition.description()));
        return transaction
                .preparedQuery(REPLACE)
                .execute(Tuple.of(fictive))
                .chain(() -> transaction.preparedQuery(RECORD).execute(row))
                .replaceWithVoid();
    }

    /** The number of what was loaded last, another one after each loading; 0 before any. */
    Uni<Long> newest() {
        return pool.query("select coalesce(max(number), 0) from loaded_edition")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<Void> record(SqlConnection transaction, List<Edition> editions) {
        var now = OffsetDateTime.now(clock);
        var rows = editions.stream()
                .map(edition -> Tuple.of(
                        edition.name(),
                        edition.fingerprint(),
                        now,
                        edition.description().fictive(),
                        null))
                .toList();
        return transaction.preparedQuery(RECORD).executeBatch(rows).replaceWithVoid();
    }
}
