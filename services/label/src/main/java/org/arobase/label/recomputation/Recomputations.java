package org.arobase.label.recomputation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problems;
import org.arobase.kernel.problem.Violation;
import org.arobase.label.campaign.Campaigns;
import org.arobase.label.grid.GridNotFound;
import org.arobase.label.grid.Grids;

/** What can be asked of campaigns and grids: who would move, and that they move. */
@ApplicationScoped
class Recomputations {

    private static final Set<String> SETTLED = Set.of("PUBLISHED", "ARCHIVED");

    private final Campaigns campaigns;
    private final Grids grids;
    private final RecomputationTable table;
    private final Pool pool;

    Recomputations(Campaigns campaigns, Grids grids, RecomputationTable table, Pool pool) {
        this.campaigns = campaigns;
        this.grids = grids;
        this.table = table;
        this.pool = pool;
    }

    /**
     * Asked again for the same while it is not done, it is the same; one that was given up goes on where it stopped. From now
     * on events are scored by the new grid.
     */
    Uni<Recomputation> begin(String id, RecomputationInput asked, Caller caller) {
        caller.require(Role.ADMIN, Role.CAMPAIGN_MANAGER);
        return campaigns
                .find(id)
                .chain(() -> requireGrid(asked.grid()))
                .chain(() -> pool.withTransaction(transaction -> campaigns
                        .lock(transaction, id)
                        .invoke(Recomputations::requireUnsettled)
                        .flatMap(campaign -> table.running(transaction, id)
                                .flatMap(running -> begin(transaction, campaign, asked, running)))))
                .map(RecomputationRow::view);
    }

    Uni<Recomputation> read(String campaign, UUID id, Caller caller) {
        requireSight(caller, id);
        return table.find(pool, campaign, id)
                .map(row -> row.orElseThrow(() -> new RecomputationNotFound(id)).view());
    }

    private Uni<RecomputationRow> begin(
            SqlConnection transaction, Campaign campaign, RecomputationInput asked, List<RecomputationRow> running) {
        var dry = asked.changesNothing();
        var other = running.stream()
                .filter(row -> row.dryRun() == dry)
                .filter(row -> !dry || row.grid().equals(asked.grid()))
                .findFirst();
        if (other.isPresent() && other.get().grid().equals(asked.grid())) {
            return Uni.createFrom().item(other.get());
        }
        other.ifPresent(row -> {
            throw new RecomputationRunning(campaign.id(), row.grid());
        });
        return dry
                ? table.add(transaction, campaign, asked)
                : table.resume(transaction, campaign.id(), asked.grid())
                        .flatMap(resumed -> resumed.map(Uni.createFrom()::item)
                                .orElseGet(() -> replace(transaction, campaign, asked)));
    }

    private Uni<RecomputationRow> replace(SqlConnection transaction, Campaign campaign, RecomputationInput asked) {
        return table.add(transaction, campaign, asked)
                .call(row -> asked.grid().equals(campaign.grid())
                        ? Uni.createFrom().voidItem()
                        : campaigns.scoreUnder(transaction, campaign, asked.grid()));
    }

    private Uni<Void> requireGrid(String grid) {
        if (grid == null) {
            throw new RecomputationInvalid(Violation.at("/grid", "required"));
        }
        return grids.find(grid)
                .onFailure(GridNotFound.class)
                .transform(none -> new RecomputationInvalid(Violation.at("/grid", "unknown-grid", grid)))
                .replaceWithVoid();
    }

    private static void requireUnsettled(Campaign campaign) {
        if (SETTLED.contains(campaign.state())) {
            throw new CampaignSettled(campaign.id());
        }
    }

    /** What somebody else computes looks absent. */
    private static void requireSight(Caller caller, UUID id) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        if (!caller.hasAny(Role.ADMIN, Role.CAMPAIGN_MANAGER)) {
            throw new RecomputationNotFound(id);
        }
    }
}
