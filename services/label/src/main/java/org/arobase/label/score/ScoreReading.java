package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.Problems;
import org.arobase.label.account.ExplanationPage;
import org.arobase.label.campaign.IndicativeMarks;
import org.arobase.label.grid.Grids;

/** Shows a score to those who may see it; to everybody else it looks absent. */
@ApplicationScoped
class ScoreReading {

    private static final String FIND = """
            select %s, (select state in ('PUBLISHED', 'ARCHIVED') from campaign where id = score.campaign) as published,
                   exists (select from collectivity where id = score.collectivity and fictive) as fictive
            from score where campaign = $1 and collectivity = $2
            """.formatted(StoredScore.COLUMNS);

    private final Pool pool;
    private final IndicativeMarks marks;
    private final Grids grids;

    ScoreReading(Pool pool, IndicativeMarks marks, Grids grids) {
        this.marks = marks;
        this.pool = pool;
        this.grids = grids;
    }

    /**
     * A score takes less time to compute than to be written as JSON, and is not kept. What is published is for everybody.
     *
     * @param explained whether each criterion says why
     */
    Uni<ScoreView> find(String campaign, CollectivityId collectivity, Caller caller, boolean explained) {
        return find(campaign, collectivity, caller, row -> isFor(caller, row) || row.getBoolean("published"))
                .flatMap(score -> marks.areShown(campaign)
                        .flatMap(marked -> grids.find(score.grid())
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(grid -> ScoreView.of(score, grid, marked, explained))));
    }

    Uni<String> page(String campaign, CollectivityId collectivity, Caller caller, String language) {
        return find(campaign, collectivity, caller, true)
                .flatMap(score -> pool.preparedQuery("select name from collectivity where id = $1")
                        .execute(Tuple.of(score.collectivity()))
                        .map(rows -> rows.size() == 0
                                ? score.collectivity()
                                : rows.iterator().next().getString("name"))
                        .map(name -> ExplanationPage.of(score.explained(name), language)));
    }

    /** For the administration and the authority itself. Fails with a problem: 401 for nobody, 404 for whoever may not see it. */
    Uni<StoredScore> stored(String campaign, CollectivityId collectivity, Caller caller) {
        return find(campaign, collectivity, caller, row -> isFor(caller, row));
    }

    private static boolean isFor(Caller caller, Row row) {
        return caller.hasAny(Role.ADMIN, Role.CAMPAIGN_MANAGER)
                || caller.speaksFor(row.getString("collectivity"), row.getBoolean("fictive"));
    }

    private Uni<StoredScore> find(String campaign, CollectivityId collectivity, Caller caller, Predicate<Row> visible) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(campaign, collectivity.toString()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .filter(visible)
                        .map(StoredScore::read)
                        .findFirst()
                        .orElseThrow(() -> absent(campaign, collectivity, caller)));
    }

    private static Problem absent(String campaign, CollectivityId collectivity, Caller caller) {
        return caller.isAnonymous() ? Problems.unauthenticated() : new ScoreNotFound(campaign, collectivity);
    }
}
