package org.arobase.label.score;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.label.Campaign;
import org.arobase.label.campaign.Campaigns;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.Engine;

/** Keeps the scores of running campaigns in step with the evidence, in the transaction that changes it. */
@ApplicationScoped
public class Scores {

    /** Evidence of one authority arrives in several partitions: without a turn, each would miss the other's. */
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('scores', 0))";

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final ScoreTable table;
    private final Grids grids;
    private final Clock clock;

    Scores(Campaigns campaigns, Evidence evidence, ScoreTable table, Grids grids, Clock clock) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.table = table;
        this.grids = grids;
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

    private Uni<Void> score(SqlConnection transaction, List<String> only, Causes causes) {
        return campaigns.running(transaction).flatMap(campaigns -> score(transaction, campaigns, only, causes));
    }

    private Uni<Void> score(SqlConnection transaction, List<Campaign> campaigns, List<String> only, Causes causes) {
        return Multi.createFrom()
                .iterable(campaigns)
                .onItem()
                .transformToUniAndConcatenate(campaign -> score(transaction, campaign, only, causes))
                .collect()
                .last();
    }

    private Uni<Void> score(SqlConnection transaction, Campaign campaign, List<String> only, Causes causes) {
        return evidence.concerned(transaction, campaign, only)
                .flatMap(authorities -> table.held(transaction, campaign.id(), only)
                        .flatMap(held -> scored(campaign, authorities, held, causes)))
                .chain(scores -> table.store(transaction, scores));
    }

    private Uni<List<Scored>> scored(
            Campaign campaign, List<Authority> authorities, Map<String, StoredScore> held, Causes causes) {
        var ids =
                Stream.concat(Stream.of(campaign.grid()), held.values().stream().map(StoredScore::grid));
        return grids.findAll(ids.collect(Collectors.toSet()))
                .map(known -> authorities.stream()
                        .flatMap(authority -> scored(campaign, authority, held.get(authority.id()), known, causes))
                        .toList());
    }

    /** Nothing where nothing has changed; two where the grid has and the inputs as well, each telling its own. */
    private Stream<Scored> scored(
            Campaign campaign, Authority authority, StoredScore held, Map<String, PublishedGrid> grids, Causes causes) {
        var inputs = authority.inputs(campaign);
        var engine = grids.get(campaign.grid()).engine();
        var first = Stream.ofNullable(held)
                .filter(score -> !score.grid().equals(campaign.grid()))
                .map(score -> regraded(campaign, score, grids.get(score.grid()).engine(), engine));
        if (held != null && held.inputs().equals(inputs.json())) {
            return first;
        }
        var before = held == null ? null : held.read().under(engine);
        return Stream.concat(
                first,
                Stream.of(new Scored(
                        campaign.id(),
                        authority.id(),
                        campaign.grid(),
                        inputs.json(),
                        before,
                        inputs.under(engine),
                        causes.of(campaign, authority.id()))));
    }

    /** A recomputation has not reached it yet: what the grid does to it is not what the event does. */
    private Scored regraded(Campaign campaign, StoredScore held, Engine before, Engine after) {
        return new Scored(
                campaign.id(),
                held.collectivity(),
                campaign.grid(),
                held.inputs(),
                held.read().under(before),
                held.read().under(after),
                List.of(Cause.recomputed(campaign.grid(), clock.instant())));
    }

    /** Why an authority is scored. */
    private interface Causes {
        List<Cause> of(Campaign campaign, String authority);
    }
}
