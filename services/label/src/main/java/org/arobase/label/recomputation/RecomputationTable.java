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
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.time.Ids;
import org.arobase.label.score.Looked;
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
                state = case when $7::timestamptz is null then 'RUNNING' else 'DONE' end,
                skipped = skipped + cardinality($8::text[]), skipped_first = (skipped_first || $8)[:100]
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
    /** Where it stopped; those that followed it have taken its place, and what was published stays. */
    private static final String RESUME = """
            update recomputation set version = version + 1, state = 'RUNNING', attempts = 0, reason = null, finished_at = null
            where state = 'FAILED' and not dry_run
                and ($1::text is null or (campaign = $1 and grid = $2))
                and not exists (select from recomputation later where later.campaign = recomputation.campaign
                    and not later.dry_run and later.id > recomputation.id)
                and exists (select from campaign where campaign.id = recomputation.campaign
                    and campaign.state not in ('PUBLISHED', 'ARCHIVED'))
            returning\s""" + RecomputationRow.COLUMNS;

    /** Arrays of arrays cannot be taken apart by rows: the lines of why travel as one text. */
    private static final String REPORT = """
            insert into recomputed_score (recomputation, campaign, collectivity, total_before, level_before,
                total_after, level_after, why)
            select $1, $2, moved.id, moved.total_before, moved.level_before, moved.total_after, moved.level_after,
                string_to_array(moved.why, E'\\n')
            from unnest($3::text[], $4::bigint[], $5::integer[], $6::bigint[], $7::integer[], $8::text[])
                as moved (id, total_before, level_before, total_after, level_after, why)
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

    Uni<Void> goOn(SqlConnection transaction, RecomputationRow row, Looked looked) {
        var moved = looked.graded().stream().filter(Regraded::isMoved).toList();
        return transaction
                .preparedQuery(GO_ON)
                .execute(Tuple.from(new Object[] {
                    row.id(),
                    looked.reached(),
                    looked.size(),
                    moved.size(),
                    (int) moved.stream().filter(each -> each.direction() > 0).count(),
                    (int) moved.stream().filter(each -> each.direction() < 0).count(),
                    looked.isLast() ? now() : null,
                    looked.skipped().toArray(String[]::new)
                }))
                .chain(() -> report(transaction, row, moved));
    }

    /** The one of this grid that was given up last, unless another has followed it. */
    Uni<Optional<RecomputationRow>> resume(SqlConnection transaction, String campaign, String grid) {
        return transaction
                .preparedQuery(RESUME)
                .execute(Tuple.of(campaign, grid))
                .map(RecomputationTable::first);
    }

    /** Of every campaign. */
    Uni<Integer> resumeAll(SqlClient client) {
        return client.preparedQuery(RESUME).execute(Tuple.of(null, null)).map(RowSet::rowCount);
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
        return moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(REPORT)
                        .execute(Tuple.from(new Object[] {
                            row.id(),
                            row.campaign(),
                            column(moved, Regraded::collectivity, String[]::new),
                            column(moved, each -> each.before().total(), Long[]::new),
                            column(moved, each -> each.before().level(), Integer[]::new),
                            column(moved, each -> each.after().total(), Long[]::new),
                            column(moved, each -> each.after().level(), Integer[]::new),
                            column(moved, each -> String.join("\n", each.why()), String[]::new)
                        }))
                        .replaceWithVoid();
    }

    private static <T> T[] column(List<Regraded> rows, Function<Regraded, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
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
