package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.StreamSupport;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Problem;
import org.jboss.logging.Logger;

/** The association can have no level shown while a campaign runs, so that none is taken for a promise. */
@ApplicationScoped
public class IndicativeMarks {

    private static final Logger LOG = Logger.getLogger(IndicativeMarks.class);

    private static final String FIND = "select " + MarkSwitch.COLUMNS + " from indicative_mark where campaign = $1";
    private static final String STORE = "insert into indicative_mark (" + MarkSwitch.COLUMNS
            + ") values ($1, $2, $3, $4) on conflict (campaign) do update set"
            + " (version, shown, changed_at) = (excluded.version, excluded.shown, excluded.changed_at)";
    private static final String LOCK = "select id from campaign where id = $1 for update";
    private static final String HIDDEN = """
            select exists(select from campaign join indicative_mark on campaign.id = indicative_mark.campaign
                where grid = $1 and state = 'OPEN' and not shown)
            """;

    private final Campaigns campaigns;
    private final Pool pool;
    private final Clock clock;

    IndicativeMarks(Campaigns campaigns, Pool pool, Clock clock) {
        this.campaigns = campaigns;
        this.pool = pool;
        this.clock = clock;
    }

    /** Whether a campaign shows the levels its scores point to. */
    public Uni<Boolean> areShown(String campaign) {
        return find(pool, campaign).map(MarkSwitch::shown);
    }

    /** Whether a running campaign that is scored by this grid shows none. */
    public Uni<Boolean> areHiddenUnder(String grid) {
        return pool.preparedQuery(HIDDEN)
                .execute(Tuple.of(grid))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    Uni<MarkSwitch> read(String campaign) {
        return campaigns.find(campaign).chain(() -> find(pool, campaign));
    }

    Uni<MarkSwitch> turn(String campaign, MarkSwitchInput input, Caller caller, String ifMatch) {
        caller.require(Role.ADMIN, Role.CAMPAIGN_MANAGER);
        if (ifMatch == null) {
            throw new Problem(428, "version-required");
        }
        return pool.withTransaction(transaction -> transaction
                .preparedQuery(LOCK)
                .execute(Tuple.of(campaign))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw new CampaignNotFound(campaign);
                    }
                })
                .chain(() -> find(transaction, campaign))
                .invoke(current -> Preconditions.requireMatch(ifMatch, current.version()))
                .map(current -> turned(current, input))
                .call(turned -> store(transaction, turned))
                .invoke(turned -> LOG.infof("indicative mark: campaign=%s shown=%s", campaign, turned.shown())));
    }

    private MarkSwitch turned(MarkSwitch current, MarkSwitchInput input) {
        if (input.shown() == null) {
            throw new MarkSwitchInvalid();
        }
        return current.turned(input.shown(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Uni<MarkSwitch> find(SqlClient client, String campaign) {
        return client.preparedQuery(FIND)
                .execute(Tuple.of(campaign))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(MarkSwitch::read)
                        .findFirst()
                        .orElseGet(() -> MarkSwitch.on(campaign)));
    }

    private static Uni<Void> store(SqlConnection transaction, MarkSwitch turned) {
        var at = turned.changedAt().atOffset(ZoneOffset.UTC);
        return transaction
                .preparedQuery(STORE)
                .execute(Tuple.of(turned.id(), turned.version(), turned.shown(), at))
                .replaceWithVoid();
    }
}
