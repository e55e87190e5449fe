package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.problem.Violation;

/** The public list of actions. */
@ApplicationScoped
class ActionList {

    static final String NEWEST = "-publishedAt";
    static final String OLDEST = "publishedAt";
    static final String RELEVANCE = "relevance";

    private static final SqlList.Table<ActionItem> ALL =
            new SqlList.Table<>("action", ActionItem.COLUMNS + ", null::real as relevance", ActionItem::of);
    private static final SqlList.Table<ActionItem> FOUND =
            new SqlList.Table<>(Search.RANKED, ActionItem.COLUMNS + ", relevance", ActionItem::of);
    private static final Key<ActionItem> PUBLISHED = Key.instant("published_at", ActionItem::publishedAt);
    private static final Key<ActionItem> RANK =
            new Key<>(RELEVANCE, item -> item.relevance().toString(), Float::valueOf);
    private static final Key<ActionItem> ID = Key.uuid("id", ActionItem::id);
    private static final Map<String, Order<ActionItem>> ORDERS = Map.of(
            NEWEST, Order.descending(PUBLISHED, ID),
            OLDEST, Order.ascending(PUBLISHED, ID),
            RELEVANCE, Order.descending(RANK, ID));

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    ActionList(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    SqlList<ActionItem> select(ActionSelection asked, ActionSort sort, Checks checks) {
        var words = Search.words(asked.q(), checks);
        var where = ActionFilters.of(asked, words, nomenclatures.current(), checks);
        return new SqlList<>(pool, words == null ? ALL : FOUND, where, order(asked, sort.sort(), checks));
    }

    private static Order<ActionItem> order(ActionSelection asked, String sort, Checks checks) {
        var order = checks.oneOf("sort", sort, ORDERS);
        if (RELEVANCE.equals(sort) && asked.q() == null) {
            checks.add(Violation.in("sort", "relevance-without-words"));
        }
        return order != null ? order : ORDERS.get(asked.q() == null ? NEWEST : RELEVANCE);
    }
}
