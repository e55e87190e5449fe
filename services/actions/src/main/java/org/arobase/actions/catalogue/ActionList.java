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
    static final String DISTANCE = "distance";
    static final String HIGHLIGHT = "highlight";

    private static final String PINNED = "true";
    private static final Key<ActionItem> PUBLISHED = Key.instant("published_at", ActionItem::publishedAt);
    private static final Key<ActionItem> RANK =
            new Key<>(RELEVANCE, item -> item.relevance().toString(), Float::valueOf);
    private static final Key<ActionItem> METRES = Key.number(DISTANCE, ActionItem::distance);
    private static final Key<ActionItem> PIN = Key.number(HIGHLIGHT, ActionItem::highlight);
    private static final Key<ActionItem> ID = Key.uuid("id", ActionItem::id);
    private static final Map<String, Order<ActionItem>> ORDERS = Map.of(
            NEWEST, Order.descending(PUBLISHED, ID),
            OLDEST, Order.ascending(PUBLISHED, ID),
            RELEVANCE, Order.descending(RANK, ID),
            DISTANCE, Order.ascending(METRES, ID),
            HIGHLIGHT, Order.ascending(PIN, ID));

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    ActionList(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    SqlList<ActionItem> select(ActionSelection asked, ActionArea area, ActionSort sort, Checks checks) {
        var narrowed = ActionFilters.of(asked, nomenclatures.current(), checks).within(area.box(checks));
        return new SqlList<>(pool, table(narrowed), narrowed.where(), order(asked, sort.sort(), checks));
    }

    private static SqlList.Table<ActionItem> table(Narrowed narrowed) {
        var columns = narrowed.words() == null ? ActionItem.PLAIN : ActionItem.FOUND;
        return new SqlList.Table<>(Placed.of(narrowed), columns, ActionItem::of);
    }

    private static Order<ActionItem> order(ActionSelection asked, String sort, Checks checks) {
        var order = checks.oneOf("sort", sort, ORDERS);
        if (RELEVANCE.equals(sort) && asked.q() == null) {
            checks.add(Violation.in("sort", "relevance-without-words"));
        }
        if (DISTANCE.equals(sort) && asked.near() == null) {
            checks.add(Violation.in("sort", "distance-without-point"));
        }
        if (HIGHLIGHT.equals(sort) && !PINNED.equals(asked.highlight())) {
            checks.add(Violation.in("sort", "rank-without-highlight"));
        }
        return order != null ? order : ORDERS.get(unasked(asked));
    }

    /** What was asked for says what comes first. */
    private static String unasked(ActionSelection asked) {
        if (asked.q() != null) {
            return RELEVANCE;
        }
        if (asked.near() != null) {
            return DISTANCE;
        }
        return PINNED.equals(asked.highlight()) ? HIGHLIGHT : NEWEST;
    }
}
