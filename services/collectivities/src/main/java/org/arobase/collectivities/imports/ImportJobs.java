package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.json.StrictReader;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.time.Ids;

/** The rows of imports. */
@ApplicationScoped
class ImportJobs {
    private static final String SUBMIT = """
            insert into import_job (id, version, edition, fictive, dry_run, state, percent, sha256, submitted_at, file)
            values ($1, 1, $2, $3, $4, 'QUEUED', 0, $5, $6, $7)
            on conflict (sha256, dry_run) where state not in ('SUPERSEDED', 'FAILED') do update set sha256 = excluded.sha256
            returning
            """ + " " + ImportRows.COLUMNS;
    private static final String BY_ID = "select " + ImportRows.COLUMNS + " from import_job where id = $1";
    private static final String NEXT =
            "select id, dry_run, confirmed, file from import_job where state in ('QUEUED', 'RUNNING') order by submitted_at, id limit 1";
    private static final String ADVANCE = """
            update import_job set state = 'RUNNING', percent = $2, version = version + 1
            where id = $1 and state in ('QUEUED', 'RUNNING') and (percent <> $2 or state <> 'RUNNING')
            """;
    private static final String CONFIRM = """
            update import_job set state = 'QUEUED', confirmed = true, percent = 0, ended_at = null, version = version + 1
            where id = $1 and version = $2 and state = 'TO_CONFIRM'
            """;
    private static final String KEEP = """
            insert into import_job (id, version, edition, fictive, dry_run, state, percent, sha256, counts, submitted_at, ended_at)
            values ($1, 1, $2, $3, false, 'DONE', 100, $4, $5::text::json, $6, $6) on conflict do nothing
            """;

    private final Pool pool;
    private final StrictReader json;
    private final Ids ids;
    private final Clock clock;

    /** @param file as it was sent: whoever runs the import reads it */
    record Next(UUID id, boolean dryRun, boolean confirmed, Buffer file) {}

    ImportJobs(Pool pool, StrictReader json, Ids ids, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** The import of these bytes; the one there is, when they were sent before: one statement, so that it cannot end between two. */
    Uni<ImportJob> submit(SentEdition sent, boolean dryRun) {
        var description = sent.description();
        var row = Tuple.of(ids.next(), description.edition(), description.fictive(), dryRun, sent.sha256())
                .addValue(now())
                .addValue(sent.file());
        return one(pool, SUBMIT, row).map(Optional::orElseThrow);
    }

    /** Fails with {@link ImportNotFound}. */
    Uni<ImportJob> read(UUID id) {
        return one(pool, BY_ID, Tuple.of(id)).map(found -> found.orElseThrow(() -> new ImportNotFound(id)));
    }

    /** The oldest that is not over; empty when there is none, or another transaction is at work on one. */
    Uni<Optional<Next>> next(SqlClient transaction) {
        return transaction
                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                .execute(Tuple.of(LoadedEditions.LOCK))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(alone -> alone
                        ? transaction.query(NEXT).execute().map(ImportJobs::oldest)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static Optional<Next> oldest(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Next(
                        row.getUUID("id"),
                        row.getBoolean("dry_run"),
                        row.getBoolean("confirmed"),
                        row.getBuffer("file").getDelegate()))
                .findFirst();
    }

    /**
     * The file of an import, which whoever took it has checked; milliseconds of work.
     *
     * @throws Problem when it cannot be read, nonetheless
     */
    EditionFile open(Next job) {
        return EditionFile.read(job.file().getBytes(), json, LocalDate.now(clock));
    }

    /** Beside the transaction of the work, so that others see it. */
    Uni<Void> advance(UUID id, int percent) {
        return pool.preparedQuery(ADVANCE).execute(Tuple.of(id, percent)).replaceWithVoid();
    }

    /** False when it has changed since, or is not waiting. */
    Uni<Boolean> confirm(ImportJob job) {
        return pool.preparedQuery(CONFIRM)
                .execute(Tuple.of(UUID.fromString(job.id()), job.version()))
                .map(done -> done.rowCount() == 1);
    }

    /** Records that an edition was loaded with the service. */
    Uni<Void> keep(UUID id, Edition edition, List<ImportCount> counts) {
        var row = Tuple.of(
                id,
                edition.name(),
                edition.description().fictive(),
                edition.fingerprint(),
                EventJson.write(counts),
                now());
        return pool.preparedQuery(KEEP).execute(row).replaceWithVoid();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Uni<Optional<ImportJob>> one(SqlClient client, String query, Tuple values) {
        return client.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ImportRows::job)
                        .findFirst());
    }
}
