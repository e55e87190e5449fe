package org.arobase.label.score;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.contracts.label.Campaign;
import org.arobase.label.grid.Grids;
import org.arobase.label.grid.PublishedGrid;
import org.arobase.label.scoring.Engine;
import org.jboss.logging.Logger;

/** Computes the scores of one campaign from the evidence, some authorities at a time, not on the loop of the database. */
@ApplicationScoped
class CampaignScores {

    /** Why an authority is scored. */
    interface Causes {
        List<Cause> of(Campaign campaign, String authority);
    }

    private static final Logger LOG = Logger.getLogger(CampaignScores.class);
    private static final String BEFORE_ALL = "";

    private final Evidence evidence;
    private final ScoreTable table;
    private final Grids grids;
    private final Vertx vertx;
    private final Clock clock;

    CampaignScores(Evidence evidence, ScoreTable table, Grids grids, Vertx vertx, Clock clock) {
        this.evidence = evidence;
        this.table = table;
        this.grids = grids;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** @param only ids to look at, null for all */
    Uni<Void> compute(SqlConnection transaction, Campaign campaign, List<String> only, Causes causes) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(BEFORE_ALL),
                        reached -> evidence.concerned(transaction, campaign, only, reached.get())
                                .call(authorities -> store(transaction, campaign, authorities, causes))
                                .invoke(authorities -> reached.set(last(authorities))))
                .whilst(authorities -> authorities.size() == Evidence.MOST)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static String last(List<Authority> authorities) {
        return authorities.isEmpty() ? BEFORE_ALL : authorities.getLast().id();
    }

    private Uni<Void> store(SqlConnection transaction, Campaign campaign, List<Authority> authorities, Causes causes) {
        var ids = authorities.stream().map(Authority::id).toList();
        return table.held(transaction, campaign.id(), ids)
                .flatMap(held -> scored(campaign, authorities, held, causes))
                .chain(scores -> table.store(transaction, scores));
    }

    private Uni<List<Scored>> scored(
            Campaign campaign, List<Authority> authorities, Map<String, StoredScore> held, Causes causes) {
        var ids =
                Stream.concat(Stream.of(campaign.grid()), held.values().stream().map(StoredScore::grid));
        return grids.findAll(ids.collect(Collectors.toSet()))
                .flatMap(known -> vertx.executeBlocking(() -> authorities.stream()
                        .flatMap(authority -> scored(campaign, authority, held.get(authority.id()), known, causes))
                        .toList()));
    }

    /** A score that cannot be computed from what is kept stops no event: what is known now is told as a first one. */
    private Stream<Scored> scored(
            Campaign campaign, Authority authority, StoredScore held, Map<String, PublishedGrid> grids, Causes causes) {
        var inputs = authority.inputs(campaign);
        var json = inputs.json();
        if (held != null && held.grid().equals(campaign.grid()) && held.inputs().equals(json)) {
            return Stream.empty();
        }
        var engine = grids.get(campaign.grid()).engine();
        var first = new Scored(
                campaign.id(),
                authority.id(),
                campaign.grid(),
                json,
                null,
                inputs.under(engine),
                causes.of(campaign, authority.id()));
        try {
            return held == null ? Stream.of(first) : moved(campaign, held, first, grids).stream();
        } catch (RuntimeException unreadable) {
            LOG.warnf(unreadable, "score begins anew: campaign=%s collectivity=%s", campaign.id(), authority.id());
            return Stream.of(first);
        }
    }

    /** Two where the grid has changed and the inputs as well, each telling its own. */
    private List<Scored> moved(Campaign campaign, StoredScore held, Scored now, Map<String, PublishedGrid> grids) {
        var engine = grids.get(campaign.grid()).engine();
        var moved = new ArrayList<Scored>();
        if (!held.grid().equals(campaign.grid())) {
            moved.add(regraded(campaign, held, grids.get(held.grid()).engine(), engine));
        }
        if (!held.inputs().equals(now.inputs())) {
            moved.add(now.after(held.read().under(engine)));
        }
        return moved;
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
}
