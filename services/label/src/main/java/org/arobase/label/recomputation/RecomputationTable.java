package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.time.Ids;
import org.arobase.label.score.Regraded;

/** Recomputations and what they report. */
@ApplicationScoped
class RecomputationTable {

    private static final String SELECT = "select " + RecomputationRow.COLUMNS + " from recomputation ";
    private static final String ADD = """
            insert into recomputation (id, version, campaign, grid, grid_before, dry_run, state, reached, done, total,
                moved, risen, fallen, created_at)
            select $1, 1, $2, $3, $4, $5, 'RUNNING', '', 0, count(*), 0, 0, 0, $6 from score where campaign = $2
            """;
    private static final String GO_ON = """
            update recomputation set version = version + 1, attempts = 0, reached = coalesce($2, reached), done = done + $3,
                moved = moved + $4, risen = risen + $5, fallen = fallen + $6, finished_at = $7,
                state = case when $7::timestamptz is null then 'RUNNING' else 'DONE' end
            where id = $1
            """;
    private static final String FAIL = """
            update recomputation set version = version + 1, attempts = attempts + 1
            where id = $1 and state = 'RUNNING'
            """;
    private static final String GIVE_UP = """
            update recomputation set state = 'FAILED', reason = $2, finished_at = $3
            where id = $1 and state = 'RUNNING' and attempts >= $4
            """;
    private static final String REPORT = """
            insert into recomputed_score (recomputation, campaign, collectivity, total_before, level_before,
                total_after, level_after, why)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private final Ids ids;
    private final Clock clock;

    RecomputationTable(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Optional<RecomputationRow>> find(SqlClient client, String campaign, UUID id) {
        return client.preparedQuery(SELECT + "where campaign = $1 and id = $2")
                .execute(Tuple.of(campaign, id))
                .map(RecomputationTable::first);
    }

    Uni<List<RecomputationRow>> running(SqlConnection transaction, String campaign) {
        return transaction
                .preparedQuery(SELECT + "where campaign = $1 and state = 'RUNNING' order by id")
                .execute(Tuple.of(campaign))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RecomputationRow::read)
                        .toList());
    }

    /** Of those that are not done and that no other instance is at, the oldest that has not just failed, locked. */
    Uni<Optional<RecomputationRow>> next(SqlConnection transaction) {
        return transaction
                .query(SELECT + "where state = 'RUNNING' order by attempts, id limit 1 for update skip locked")
                .execute()
                .map(RecomputationTable::first);
    }

    Uni<RecomputationRow> add(SqlConnection transaction, Campaign campaign, RecomputationInput asked) {
        var id = ids.next();
        return transaction
                .preparedQuery(ADD)
                .execute(Tuple.of(id, campaign.id(), asked.grid(), campaign.grid(), asked.changesNothing(), now()))
                .chain(() -> find(transaction, campaign.id(), id))
                .map(Optional::orElseThrow);
    }

    /** @param last whether these are the last */
    Uni<Void> goOn(SqlConnection transaction, RecomputationRow row, List<Regraded> graded, boolean last) {
        var moved = graded.stream().filter(Regraded::isMoved).toList();
        return transaction
                .preparedQuery(GO_ON)
                .execute(Tuple.from(new Object[] {
                    row.id(),
                    graded.isEmpty() ? null : graded.getLast().collectivity(),
                    graded.size(),
                    moved.size(),
                    (int) moved.stream().filter(each -> each.direction() > 0).count(),
                    (int) moved.stream().filter(each -> each.direction() < 0).count(),
                    last ? now() : null
                }))
                .chain(() -> report(transaction, row, moved));
    }

    /** @param most attempts after which it is given up */
    Uni<Void> failed(SqlConnection transaction, StretchFailed failure, int most) {
        return transaction
                .preparedQuery(FAIL)
                .execute(Tuple.of(failure.recomputation()))
                .chain(() -> transaction
                        .preparedQuery(GIVE_UP)
                        .execute(Tuple.of(failure.recomputation(), failure.reason(), now(), most)))
                .replaceWithVoid();
    }

    private static Uni<Void> report(SqlConnection transaction, RecomputationRow row, List<Regraded> moved) {
        var rows = moved.stream()
                .map(each -> Tuple.from(new Object[] {
                    row.id(),
                    row.campaign(),
                    each.collectivity(),
                    each.before().total(),
                    each.before().level(),
                    each.after().total(),
                    each.after().level(),
                    each.why()
                }))
                .toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(REPORT).executeBatch(rows).replaceWithVoid();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Optional<RecomputationRow> first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(RecomputationRow::read)
                .findFirst();
    }
}
