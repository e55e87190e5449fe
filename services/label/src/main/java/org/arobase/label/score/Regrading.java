package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;

/** The scores of a campaign under another grid, a stretch of authorities at a time, on the inputs that they have. */
@ApplicationScoped
public class Regrading {

    private static final String NEXT = """
            select %s from score where campaign = $1 and collectivity > $2
            order by collectivity limit $3
            """.formatted(StoredScore.COLUMNS);

    /** Inputs are not written again. */
    private static final String STORE = """
            update score set grid = $2, total = graded.total, level = graded.level, computed_at = $3
            from unnest($4::text[], $5::bigint[], $6::integer[]) as graded (id, total, level)
            where campaign = $1 and collectivity = graded.id
            """;

    private static final String TELL = """
            insert into score_history (campaign, collectivity, at, grid, causes, total_before, level_before,
                total_after, level_after, moved)
            select $1, graded.*
            from unnest($2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::bigint[], $7::integer[],
                $8::bigint[], $9::integer[], $10::text[]) as graded
            """;

    /**
     * Which authorities of which campaign, under which grids.
     *
     * @param after id of the last one before them
     */
    public record Stretch(String campaign, String after, int most, String gridBefore, String grid) {

        /** A score that an earlier recomputation did not reach is under a grid before that. */
        private String before(StoredScore held) {
            return held.grid().equals(grid) ? gridBefore : held.grid();
        }

        private Set<String> grids(List<StoredScore> scores) {
            return Stream.concat(Stream.of(grid), scores.stream().map(this::before))
                    .collect(Collectors.toSet());
        }

        private List<Regraded> regraded(List<StoredScore> scores, Map<String, PublishedGrid> grids) {
            return scores.stream()
                    .map(held -> Regraded.of(held, grids.get(before(held)), grids.get(grid)))
                    .toList();
        }
    }

    private final Grids grids;
    private final Vertx vertx;
    private final Clock clock;

    Regrading(Grids grids, Vertx vertx, Clock clock) {
        this.grids = grids;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** The next authorities in the order of their ids, fewer than asked for at the end; nothing is written. */
    public Uni<List<Regraded>> look(SqlConnection transaction, Stretch stretch) {
        return transaction
                .preparedQuery(NEXT)
                .execute(Tuple.of(stretch.campaign, stretch.after, stretch.most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredScore::read)
                        .toList())
                .flatMap(scores -> grids.findAll(stretch.grids(scores))
                        .flatMap(known -> vertx.executeBlocking(() -> stretch.regraded(scores, known))));
    }

    /** Keeps the newer scores, and tells of those that moved; what an event has settled was told with it. */
    public Uni<Void> keep(SqlConnection transaction, String campaign, String grid, List<Regraded> looked) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var graded = looked.stream().filter(each -> !each.settled()).toList();
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
        var cause = EventJson.write(List.of(Cause.recomputed(grid, now.toInstant())));
        return Tuple.from(new Object[] {
            campaign,
            column(moved, Regraded::collectivity, String[]::new),
            column(moved, each -> now, OffsetDateTime[]::new),
            column(moved, each -> grid, String[]::new),
            column(moved, each -> cause, String[]::new),
            column(moved, each -> each.before().total(), Long[]::new),
            column(moved, each -> each.before().level(), Integer[]::new),
            column(moved, each -> each.after().total(), Long[]::new),
            column(moved, each -> each.after().level(), Integer[]::new),
            column(moved, each -> EventJson.write(each.moves()), String[]::new)
        });
    }

    private static <T> T[] column(List<Regraded> rows, Function<Regraded, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
