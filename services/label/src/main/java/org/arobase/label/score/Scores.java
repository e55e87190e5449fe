package org.arobase.label.score;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.arobase.contracts.label.Campaign;
import org.arobase.label.campaign.Campaigns;

/** Keeps the scores of running campaigns in step with the evidence, in the transaction that changes it. */
@ApplicationScoped
public class Scores {

    /** Evidence of one authority arrives in several partitions: without a turn, each would miss the other's. */
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('scores', 0))";

    private final Campaigns campaigns;
    private final CampaignScores scores;
    private final Clock clock;

    Scores(Campaigns campaigns, CampaignScores scores, Clock clock) {
        this.campaigns = campaigns;
        this.scores = scores;
        this.clock = clock;
    }

    /** Waits until no other transaction changes evidence; to be called before the first change. */
    public Uni<Void> begin(SqlConnection transaction) {
        return transaction.query(TURN).execute().replaceWithVoid();
    }

    /**
     * Scores those of the authorities that a running campaign concerns, each once.
     *
     * @param causes by authority, what changed its evidence
     */
    public Uni<Void> recompute(SqlConnection transaction, Map<String, List<Cause>> causes) {
        var only = List.copyOf(causes.keySet());
        return only.isEmpty()
                ? Uni.createFrom().voidItem()
                : score(transaction, only, (campaign, authority) -> causes.get(authority));
    }

    /** Scores all of them, for the same reasons. */
    public Uni<Void> recomputeAll(SqlConnection transaction, List<Cause> causes) {
        return score(transaction, null, (campaign, authority) -> causes);
    }

    Uni<Void> recomputeAtStart(SqlConnection transaction) {
        var now = clock.instant();
        return campaigns
                .atRest(transaction)
                .flatMap(campaigns -> score(
                        transaction,
                        campaigns,
                        null,
                        (campaign, authority) -> List.of(Cause.started(campaign.id(), now))));
    }

    private Uni<Void> score(SqlConnection transaction, List<String> only, CampaignScores.Causes causes) {
        return campaigns.running(transaction).flatMap(campaigns -> score(transaction, campaigns, only, causes));
    }

    private Uni<Void> score(
            SqlConnection transaction, List<Campaign> campaigns, List<String> only, CampaignScores.Causes causes) {
        return Multi.createFrom()
                .iterable(campaigns)
                .onItem()
                .transformToUniAndConcatenate(campaign -> scores.compute(transaction, campaign, only, causes))
                .collect()
                .last();
    }
}
