package org.arobase.label.score;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.StreamSupport;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;
import org.arobase.label.grid.Grids;

/** Shows a score to those who may see it; to everybody else it looks absent. */
@ApplicationScoped
class ScoreReading {

    private static final String FIND =
            "select campaign, collectivity, account, computed_at from score where campaign = $1 and collectivity = $2";

    private final Pool pool;
    private final Grids grids;

    ScoreReading(Pool pool, Grids grids) {
        this.pool = pool;
        this.grids = grids;
    }

    Uni<ScoreView> find(String campaign, CollectivityId collectivity, Caller caller) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(campaign, collectivity.toString()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StoredScore::read)
                        .filter(score -> caller.hasAny(Role.ADMIN, Role.CAMPAIGN_MANAGER))
                        .findFirst()
                        .orElseThrow(() -> new ScoreNotFound(campaign, collectivity)))
                .map(score -> ScoreView.of(score, grids.get(score.account().grid())));
    }
}
