package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.label.campaign.Campaigns;

/** The report of recomputations: who moves. */
@ApplicationScoped
class RecomputedScores {

    private static final SqlList.Table<RecomputedScore> TABLE =
            new SqlList.Table<>("recomputed_score", RecomputedScore.COLUMNS, RecomputedScore::read);
    private static final Order<RecomputedScore> BY_AUTHORITY = Order.ascending(
            Key.uuid("recomputation", RecomputedScore::recomputation),
            Key.text("collectivity", RecomputedScore::collectivity));

    private final Campaigns campaigns;
    private final Pool pool;

    RecomputedScores(Campaigns campaigns, Pool pool) {
        this.campaigns = campaigns;
        this.pool = pool;
    }

    /** @param recomputation null for all of the campaign, oldest first */
    Uni<SqlList<RecomputedScore>> of(String campaign, UUID recomputation, Caller caller) {
        caller.require(Role.ADMIN, Role.CAMPAIGN_MANAGER);
        var where = Where.everything().and("campaign = $%d", campaign).and("recomputation = $%d", recomputation);
        return campaigns.find(campaign).map(known -> new SqlList<>(pool, TABLE, where, BY_AUTHORITY));
    }
}
