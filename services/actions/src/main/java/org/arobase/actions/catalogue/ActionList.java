package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.arobase.actions.index.ActionIndex;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Listing;
import org.arobase.kernel.list.SqlList;

/** The public list of actions. */
@ApplicationScoped
class ActionList {

    static final String NEWEST = "-publishedAt";
    static final String OLDEST = "publishedAt";
    static final String RELEVANCE = "relevance";
    static final String DISTANCE = "distance";
    static final String HIGHLIGHT = "highlight";

    private static final ActionSorts<ActionOrder> SORTS = new ActionSorts<>(
            Map.of(
                    NEWEST, ActionOrder.NEWEST_FIRST,
                    OLDEST, ActionOrder.OLDEST_FIRST,
                    RELEVANCE, ActionOrder.BEST_FIRST,
                    DISTANCE, ActionOrder.NEAREST_FIRST,
                    HIGHLIGHT, ActionOrder.BY_RANK),
            NEWEST);

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
        var order = SORTS.of(asked, sort.sort(), checks);
        var database = new SqlList<>(pool, ActionItem.table(narrowed), narrowed.where(), order.order());
        return new IndexedList(index, database, narrowed, order);
    }
}
