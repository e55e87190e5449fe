package org.arobase.label.score;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.json.EventJson;
import org.arobase.label.campaign.Campaigns;
import org.arobase.label.grid.Grids;
import org.arobase.label.scoring.Facts;

/** Keeps the scores of running campaigns in step with the evidence, in the transaction that changes it. */
@ApplicationScoped
public class Scores {

    /** Evidence of one authority arrives in several partitions: without a turn, each would miss the other's. */
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('scores', 0))";

    private static final String STORE = """
        insert into score (campaign, collectivity, account, computed_at) values ($1, $2, $3, $4)
        on conflict (campaign, collectivity) do update set
            (account, computed_at) = (excluded.account, excluded.computed_at)
        where score.account <> excluded.account
        """;

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final Grids grids;
    private final Clock clock;

    Scores(Campaigns campaigns, Evidence evidence, Grids grids, Clock clock) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.grids = grids;
        this.clock = clock;
    }

    /** Waits until no other transaction changes evidence; to be called before the first change. */
    public Uni<Void> begin(SqlConnection transaction) {
        return transaction.query(TURN).execute().replaceWithVoid();
    }

    /** Scores those of the authorities that a running campaign concerns. */
    public Uni<Void> recompute(SqlConnection transaction, List<String> collectivities) {
        return collectivities.isEmpty() ? Uni.createFrom().voidItem() : score(transaction, collectivities);
    }

    public Uni<Void> recomputeAll(SqlConnection transaction) {
        return score(transaction, null);
    }

    private Uni<Void> score(SqlConnection transaction, List<String> only) {
        return campaigns
                .running(transaction)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(campaign -> score(transaction, campaign, only))
                .collect()
                .last();
    }

    private Uni<Void> score(SqlConnection transaction, Campaign campaign, List<String> only) {
        return evidence.concerned(transaction, campaign, only)
                .map(authorities -> authorities.stream()
                        .map(authority -> row(campaign, authority))
                        .toList())
                .chain(rows -> store(transaction, rows));
    }

    private Tuple row(Campaign campaign, Authority authority) {
        var facts = new Facts(campaign.closesOn(), authority.actions());
        var score = grids.get(campaign.grid()).engine().score(authority.profile(), facts);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Tuple.of(campaign.id(), authority.id(), EventJson.write(score), now);
    }

    private static Uni<Void> store(SqlConnection transaction, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(STORE).executeBatch(rows).replaceWithVoid();
    }
}
