package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;
import org.arobase.label.account.ExplanationPage;
import org.arobase.label.campaign.IndicativeMarks;
import org.arobase.label.grid.Grids;

/** Shows a score to those who may see it; to everybody else it looks absent. */
@ApplicationScoped
class ScoreReading {

    private static final String FIND =
            "select " + StoredScore.COLUMNS + " from score where campaign = $1 and collectivity = $2";

    private final Pool pool;
    private final IndicativeMarks marks;
    private final Grids grids;

    ScoreReading(Pool pool, IndicativeMarks marks, Grids grids) {
        this.marks = marks;
        this.pool = pool;
        this.grids = grids;
    }

    /** A score takes less time to compute than to be written as JSON, and is not kept. */
    Uni<ScoreView> find(String campaign, CollectivityId collectivity, Caller caller) {
        return stored(campaign, collectivity, caller)
                .flatMap(score -> marks.areShown(campaign)
                        .flatMap(marked -> grids.find(score.grid())
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(grid -> ScoreView.of(score, grid, marked))));
    }

    Uni<String> page(String campaign, CollectivityId collectivity, Caller caller, String language) {
        return find(campaign, collectivity, caller)
                .flatMap(score -> pool.preparedQuery("select name from collectivity where id = $1")
                        .execute(Tuple.of(score.collectivity()))
                        .map(rows -> rows.iterator().next().getString("name"))
                        .map(name -> ExplanationPage.of(score.explained(name), language)));
    }

    /** Fails with a problem: 401 for nobody, 404 for whoever may not see it. */
    Uni<StoredScore> stored(String campaign, CollectivityId collectivity, Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(campaign, collectivity.toString()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredScore::read)
                        .filter(score -> caller.hasAny(Role.ADMIN, Role.CAMPAIGN_MANAGER))
                        .findFirst()
                        .orElseThrow(() -> new ScoreNotFound(campaign, collectivity)));
    }
}
