package org.arobase.label.campaign;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.arobase.contracts.label.Campaign;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The public list of campaigns. */
@ApplicationScoped
class CampaignList {

    static final String NEWEST = "-year";
    static final String OLDEST = "year";

    private static final SqlList.Table<Campaign> TABLE =
            new SqlList.Table<>("campaign", CampaignRow.COLUMNS, CampaignRow::read);
    private static final Key<Campaign> YEAR = Key.number("year", Campaign::year);
    private static final Key<Campaign> ID = Key.text("id", Campaign::id);
    private static final Map<String, Order<Campaign>> ORDERS =
            Map.of(NEWEST, Order.descending(YEAR, ID), OLDEST, Order.ascending(YEAR, ID));

    private final Pool pool;

    CampaignList(Pool pool) {
        this.pool = pool;
    }

    SqlList<Campaign> select(CampaignSelection asked, Checks checks) {
        var order = checks.oneOf("sort", asked.sort(), ORDERS);
        return new SqlList<>(
                pool,
                TABLE,
                Fictive.of(asked.fictive(), checks).in(Where.everything()),
                order == null ? ORDERS.get(NEWEST) : order);
    }
}
