package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.arobase.kernel.json.EventJson;

/** Scores under the grid that takes the place of another, a stretch a statement. */
@ApplicationScoped
public class RegradedTable {

    /** Inputs are not written again. */
    private static final String STORE = """
            update score set grid = $2, total = graded.total, level = graded.level, computed_at = $3
            from unnest($4::text[], $5::bigint[], $6::integer[]) as graded (id, total, level)
            where campaign = $1 and collectivity = graded.id
            """;

    private static final String TELL = """
            insert into score_history (campaign, collectivity, at, grid, causes, total_before, level_before,
                total_after, level_after, moved)
            select $1, moved.id, $2, $3, $4, moved.total_before, moved.level_before,
                moved.total_after, moved.level_after, moved.criteria
            from unnest($5::text[], $6::bigint[], $7::integer[], $8::bigint[], $9::integer[], $10::text[])
                as moved (id, total_before, level_before, total_after, level_after, criteria)
            """;

    private final Clock clock;

    RegradedTable(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the newer scores, and tells of those that moved; what an event has settled was told with it. */
    public Uni<Void> keep(SqlConnection transaction, Looked looked) {
        var campaign = looked.stretch().campaign();
        var grid = looked.stretch().grid();
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var graded = looked.graded().stream().filter(each -> !each.settled()).toList();
        var moved = graded.stream().filter(Regraded::isMoved).toList();
        return transaction
                .preparedQuery(STORE)
                .execute(Tuple.from(new Object[] {
                    campaign,
                    grid,
                    now,
                    column(graded, Regraded::collectivity, String[]::new),
                    column(graded, each -> each.after().total(), Long[]::new),
                    column(graded, each -> each.after().level(), Integer[]::new)
                }))
                .chain(() -> transaction.preparedQuery(TELL).execute(history(campaign, grid, moved, now)))
                .replaceWithVoid();
    }

    private static Tuple history(String campaign, String grid, List<Regraded> moved, OffsetDateTime now) {
        return Tuple.from(new Object[] {
            campaign,
            now,
            grid,
            EventJson.write(List.of(Cause.recomputed(grid, now.toInstant()))),
            column(moved, Regraded::collectivity, String[]::new),
            column(moved, each -> each.before().total(), Long[]::new),
            column(moved, each -> each.before().level(), Integer[]::new),
            column(moved, each -> each.after().total(), Long[]::new),
            column(moved, each -> each.after().level(), Integer[]::new),
            column(moved, Regraded::moves, String[]::new)
        });
    }

    private static <T> T[] column(List<Regraded> rows, Function<Regraded, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
