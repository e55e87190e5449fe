package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Scores and what moved them, in the transaction of whoever computes them. */
@ApplicationScoped
class ScoreTable {

    private static final String HELD =
            "select " + StoredScore.COLUMNS + " from score where campaign = $1 and collectivity = any($2)";

    private static final String STORE = """
            insert into score (campaign, collectivity, grid, inputs, total, level, computed_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (campaign, collectivity) do update set
                (grid, inputs, total, level, computed_at) =
                (excluded.grid, excluded.inputs, excluded.total, excluded.level, excluded.computed_at)
            """;

    /** What no event caused is told each time, what events caused unless all of them have been told. */
    private static final String TELL = """
            with told as (
                insert into score_cause (campaign, collectivity, event) select $1, $2, unnest($11::text[])
                on conflict do nothing returning event)
            insert into score_history (campaign, collectivity, at, grid, causes, total_before, level_before,
                total_after, level_after, moved)
            select $1, $2, $3::timestamptz, $4, $5, $6::bigint, $7::integer, $8::bigint, $9::integer, $10
            where cardinality($11::text[]) = 0 or exists (select from told)
            """;

    private final Clock clock;

    ScoreTable(Clock clock) {
        this.clock = clock;
    }

    /**
     * The scores of a campaign, by authority.
     *
     * @param authorities ids
     */
    Uni<Map<String, StoredScore>> held(SqlConnection transaction, String campaign, List<String> authorities) {
        return transaction
                .preparedQuery(HELD)
                .execute(Tuple.of(campaign, authorities.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredScore::read)
                        .collect(Collectors.toMap(StoredScore::collectivity, score -> score)));
    }

    Uni<Void> store(SqlConnection transaction, List<Scored> scores) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var rows = scores.stream().map(score -> score.row(now)).toList();
        var moves = scores.stream()
                .filter(Scored::isMove)
                .map(score -> score.history(now))
                .toList();
        return write(transaction, STORE, rows).chain(() -> write(transaction, TELL, moves));
    }

    static Uni<Void> write(SqlConnection transaction, String statement, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(statement).executeBatch(rows).replaceWithVoid();
    }
}
