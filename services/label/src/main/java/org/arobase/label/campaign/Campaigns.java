package org.arobase.label.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.outbox.Outbox;

/** The yearly rounds of the label. */
@ApplicationScoped
public class Campaigns {

    private static final String SELECT = "select " + CampaignRow.COLUMNS + " from campaign ";
    private static final String INSERT = "insert into campaign (" + CampaignRow.COLUMNS + ")"
            + " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing";

    private static final String AT_REST = " and not exists (select from (select state from recomputation"
            + " where recomputation.campaign = campaign.id and not dry_run order by id desc limit 1) latest"
            + " where latest.state <> 'DONE')";

    private final Pool pool;
    private final Outbox outbox;

    Campaigns(Pool pool, Outbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    /** Opens a campaign unless it is there: two instances may start at once. */
    Uni<Void> openOnce(Campaign campaign) {
        var opened = Topics.CAMPAIGNS.event("opened", campaign);
        return pool.withTransaction(transaction -> transaction
                .preparedQuery(INSERT)
                .execute(CampaignRow.write(campaign))
                .map(inserted -> inserted.rowCount() == 1 ? List.of(opened) : List.<Event<Campaign>>of())
                .chain(events -> outbox.append(transaction, events)));
    }

    /** Fails with a problem where there is none. */
    public Uni<Campaign> find(String id) {
        return pool.preparedQuery(SELECT + "where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> first(rows, id));
    }

    private static Campaign first(RowSet<Row> rows, String id) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(CampaignRow::read)
                .findFirst()
                .orElseThrow(() -> new CampaignNotFound(id));
    }

    /** Whoever comes second waits here. Fails with a problem where there is none. */
    public Uni<Campaign> lock(SqlConnection transaction, String id) {
        return transaction
                .preparedQuery(SELECT + "where id = $1 for update")
                .execute(Tuple.of(id))
                .map(rows -> first(rows, id));
    }

    /** From now on another grid scores it. */
    public Uni<Void> scoreUnder(SqlConnection transaction, Campaign campaign, String grid) {
        var updated = new Campaign(
                campaign.id(),
                campaign.version() + 1,
                campaign.year(),
                campaign.name(),
                campaign.state(),
                campaign.opensOn(),
                campaign.closesOn(),
                grid,
                campaign.fictive());
        return transaction
                .preparedQuery("update campaign set grid = $2, version = $3 where id = $1")
                .execute(Tuple.of(updated.id(), grid, updated.version()))
                .chain(() -> outbox.append(transaction, List.of(Topics.CAMPAIGNS.event("updated", updated))));
    }

    /** The campaigns whose scores follow what authorities do. */
    public Uni<List<Campaign>> running(SqlConnection transaction) {
        return open(transaction, "");
    }

    /** Of those, the ones whose last grid has taken the place of the one before everywhere. */
    public Uni<List<Campaign>> atRest(SqlConnection transaction) {
        return open(transaction, AT_REST);
    }

    private static Uni<List<Campaign>> open(SqlConnection transaction, String condition) {
        return transaction
                .query(SELECT + "where state = 'OPEN'" + condition + " order by id")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(CampaignRow::read)
                        .toList());
    }
}
