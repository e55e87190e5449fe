package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.arobase.actions.index.ActionIndex;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;
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
    private static final Map<String, ActionOrder> ORDERS = Map.of(
            NEWEST, ActionOrder.NEWEST_FIRST,
            OLDEST, ActionOrder.OLDEST_FIRST,
            RELEVANCE, ActionOrder.BEST_FIRST,
            DISTANCE, ActionOrder.NEAREST_FIRST,
            HIGHLIGHT, ActionOrder.BY_RANK);

    private final Pool pool;
    private final ActionIndex index;
    private final Nomenclatures nomenclatures;

    ActionList(Pool pool, ActionIndex index, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.index = index;
        this.nomenclatures = nomenclatures;
    }

    Listing<ActionItem> select(ActionSelection asked, ActionArea area, ActionSort sort, Checks checks) {
        var narrowed = ActionFilters.of(asked, nomenclatures.current(), checks).within(area.box(checks));
        var order = order(asked, sort.sort(), checks);
        var database = new SqlList<>(pool, table(narrowed), narrowed.where(), order.order());
        return new IndexedList(index, database, narrowed, order);
    }

    private static SqlList.Table<ActionItem> table(Narrowed narrowed) {
        var columns = narrowed.words() == null ? ActionItem.PLAIN : ActionItem.FOUND;
        return new SqlList.Table<>(Placed.of(narrowed), columns, ActionItem::of);
    }

    private static ActionOrder order(ActionSelection asked, String sort, Checks checks) {
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
