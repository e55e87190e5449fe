package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The public list of actions. */
@ApplicationScoped
class ActionList {

    static final String NEWEST = "-publishedAt";
    static final String OLDEST = "publishedAt";

    private static final SqlList.Table<ActionItem> TABLE =
            new SqlList.Table<>("action", ActionItem.COLUMNS, ActionItem::of);
    private static final Key<ActionItem> PUBLISHED = Key.instant("published_at", ActionItem::publishedAt);
    private static final Key<ActionItem> ID = Key.uuid("id", ActionItem::id);
    private static final Map<String, Order<ActionItem>> ORDERS =
            Map.of(NEWEST, Order.descending(PUBLISHED, ID), OLDEST, Order.ascending(PUBLISHED, ID));

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    ActionList(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    SqlList<ActionItem> select(ActionSelection asked, Checks checks) {
        var edition = nomenclatures.current();
        var author = checks.collectivity("collectivity", asked.collectivity());
        var type = checks.oneOf("type", asked.type(), ActionType.values());
        var where = Where.of("state = 'PUBLISHED'")
                .and("collectivity = $%d", Objects.toString(author, null))
                .and("themes @> array[$%d::text]", checks.oneOf("theme", asked.theme(), edition.themes()))
                .and("services @> array[$%d::text]", checks.oneOf("service", asked.service(), edition.services()))
                .and("type = $%d", Objects.toString(type, null));
        var order = checks.oneOf("sort", asked.sort(), ORDERS);
        return new SqlList<>(
                pool,
                TABLE,
                Fictive.of(asked.fictive(), author, checks).in(where),
                order == null ? ORDERS.get(NEWEST) : order);
    }
}
