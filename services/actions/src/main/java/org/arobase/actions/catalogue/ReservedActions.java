package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.arobase.actions.collectivities.Writable;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Problems;

/**
 * What members of the association share, as far as a caller may know of it: each is read by id by those whom this list shows
 * it. It is a list of its own, so that the public one is the same for everybody, and narrowed, searched and shown as that one
 * is. They are few, and in no index but the database's.
 */
@ApplicationScoped
class ReservedActions {

    static final String NEWEST = "-createdAt";
    static final String OLDEST = "createdAt";

    /** Ids grow with time. */
    private static final ActionSorts<Order<ActionItem>> SORTS = new ActionSorts<>(
            Map.of(
                    NEWEST,
                    Order.descending(ActionOrder.ID),
                    OLDEST,
                    Order.ascending(ActionOrder.ID),
                    ActionList.RELEVANCE,
                    ActionOrder.BEST_FIRST.order(),
                    ActionList.DISTANCE,
                    ActionOrder.NEAREST_FIRST.order()),
            NEWEST);

    /** As the indexes say it. */
    private static final String RESERVED = "state = 'RESERVED'";

    private final Pool pool;
    private final Nomenclatures nomenclatures;
    private final CurrentCaller current;

    ReservedActions(Pool pool, Nomenclatures nomenclatures, CurrentCaller current) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
        this.current = current;
    }

    SqlList<ActionItem> select(ActionSelection asked, ActionArea area, ReservedSort sort, Checks checks) {
        var caller = current.get();
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        var filters = ActionFilters.of(asked, nomenclatures.current(), checks).within(area.box(checks));
        var narrowed = asked.fictive() == null && Writable.isFictive(caller) ? filters.withFictive() : filters;
        var order = SORTS.of(asked, sort.sort(), checks);
        return new SqlList<>(pool, ActionItem.table(narrowed), shown(narrowed.where(RESERVED), caller), order);
    }

    /** As {@link WriteRight#visible} says of one. */
    private static Where shown(Where where, Caller caller) {
        return caller.hasAny(Role.EDITOR) ? where : Writable.orShared(where, caller);
    }
}
