package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** Which editions the directory holds; one importer at a time may ask. */
@ApplicationScoped
class LoadedEditions {
    /** Any number that no other advisory lock of this database uses. */
    private static final long LOCK = 0x6564_6974_696f_6e01L;

    private static final String RECORD = """
            insert into loaded_edition (name, fingerprint, entities, loaded_at) values ($1, $2, $3, $4)
            on conflict (name) do update
            set fingerprint = excluded.fingerprint, entities = excluded.entities, loaded_at = excluded.loaded_at
            """;

    private final Clock clock;

    LoadedEditions(Clock clock) {
        this.clock = clock;
    }

    /** The editions that are not loaded with these very bytes; another importer waits until the transaction ends. */
    Uni<List<Edition>> missing(SqlConnection transaction, List<Edition> editions) {
        return transaction
                .preparedQuery("select pg_advisory_xact_lock($1)")
                .execute(Tuple.of(LOCK))
                .chain(() -> transaction
                        .query("select fingerprint from loaded_edition")
                        .execute())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map((Row row) -> row.getString(0))
                        .collect(toSet()))
                .map(loaded -> editions.stream()
                        .filter(edition -> !loaded.contains(edition.fingerprint()))
                        .toList());
    }

    Uni<Void> record(SqlConnection transaction, List<Edition> editions) {
        var now = OffsetDateTime.now(clock);
        var rows = editions.stream()
                .map(edition -> Tuple.of(
                        edition.name(), edition.fingerprint(), edition.lines().size(), now))
                .toList();
        return transaction.preparedQuery(RECORD).executeBatch(rows).replaceWithVoid();
    }
}
