package org.arobase.collectivities.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.arobase.kernel.json.EventJson;

/** Writes down what became of an import. */
@ApplicationScoped
class ImportRecord {
    private static final String FINISH = """
            update import_job set state = $2, percent = $3, counts = $4::text::json, communes_lost = $5, rejected = $6,
            ended_at = $7, file = case when $2 = 'TO_CONFIRM' then file end, version = version + 1
            where id = $1 and state in ('QUEUED', 'RUNNING')
            """;
    private static final String FORGET = "delete from import_change where job = $1";
    private static final String CHANGE =
            "insert into import_change (job, " + ImportRows.CHANGE + ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    private static final String REJECT =
            "insert into import_reject (job, " + ImportRows.REJECT + ") values ($1, $2, $3, $4, $5, $6)";
    private static final String SUPERSEDE = """
            update import_job set state = case when state = 'QUEUED' then state else 'SUPERSEDED' end, confirmed = false,
            file = case when state = 'QUEUED' then file end, version = version + 1
            where fictive = $2 and id <> $1 and (state in ('DONE', 'TO_CONFIRM') or state = 'QUEUED' and confirmed)
            """;
    private static final int DONE = 100;

    private final Clock clock;

    ImportRecord(Clock clock) {
        this.clock = clock;
    }

    /** Instead of those of an earlier run. */
    Uni<Void> changes(SqlClient transaction, UUID job, List<ImportChange> changes) {
        var rows = changes.stream().map(change -> row(job, change)).toList();
        return transaction
                .preparedQuery(FORGET)
                .execute(Tuple.of(job))
                .chain(() -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : transaction.preparedQuery(CHANGE).executeBatch(rows).replaceWithVoid());
    }

    Uni<Void> rejected(SqlClient transaction, UUID job, List<Reject> rejects) {
        return list(transaction, job, rejects)
                .chain(() -> finish(transaction, job, new End(ImportState.REJECTED, List.of(), null, rejects.size())))
                .replaceWithVoid();
    }

    /** Why is told among the rejects; of one that is over already nothing is. */
    Uni<Void> failed(SqlClient transaction, UUID job, List<Reject> reasons) {
        return finish(transaction, job, new End(ImportState.FAILED, List.of(), null, 0))
                .chain(done -> done
                        ? list(transaction, job, reasons)
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> list(SqlClient transaction, UUID job, List<Reject> rejects) {
        var rows = IntStream.range(0, rejects.size())
                .mapToObj(i -> row(job, i + 1, rejects.get(i)))
                .toList();
        return transaction.preparedQuery(REJECT).executeBatch(rows).replaceWithVoid();
    }

    /** @param rejected how many lines cannot be read */
    record End(ImportState state, List<ImportCount> counts, BigDecimal communesLost, int rejected) {

        static End of(ImportState state, EditionDiff diff) {
            return new End(state, diff.counts(), diff.communesLost(), 0);
        }
    }

    /** False when it is over already. */
    Uni<Boolean> finish(SqlClient client, UUID job, End end) {
        var row = Tuple.of(job, end.state().name(), DONE, EventJson.write(end.counts()), end.communesLost())
                .addValue(end.rejected())
                .addValue(OffsetDateTime.now(clock));
        return client.preparedQuery(FINISH).execute(row).map(done -> done.rowCount() == 1);
    }

    /**
     * What was loaded before, of the same world, is no longer what there is; what was seen of one that waits to be confirmed no
     * longer what it would do, and one that was confirmed is compared anew.
     */
    Uni<Void> supersede(SqlClient transaction, UUID job, boolean fictive) {
        return transaction
                .preparedQuery(SUPERSEDE)
                .execute(Tuple.of(job, fictive))
                .replaceWithVoid();
    }

    private static Tuple row(UUID job, ImportChange change) {
        return Tuple.of(
                        job,
                        change.number(),
                        change.change().name(),
                        change.kind().name(),
                        change.collectivity())
                .addValue(change.name())
                .addValue(change.fields().toArray(String[]::new))
                .addValue(change.reason())
                .addValue(change.successors().toArray(String[]::new));
    }

    private static Tuple row(UUID job, int number, Reject reject) {
        return Tuple.of(job, number, reject.line(), reject.column(), reject.code())
                .addValue(reject.arguments().toArray(String[]::new));
    }
}
