package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.arobase.actions.collectivities.Writable;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Problems;

/**
 * What members of the association share, as far as a caller may know of it: each is read by id by those whom this list shows
 * it. It is a list of its own, so that the public one is the same for everybody.
 */
@ApplicationScoped
class ReservedActions {

    private static final SqlList.Table<ReservedAction> TABLE =
            new SqlList.Table<>("action", ReservedAction.COLUMNS, ReservedAction::of);

    /** Ids grow with time. */
    private static final Order<ReservedAction> NEWEST = Order.descending(Key.uuid("id", ReservedAction::id));

    /** As the indexes say it. */
    private static final String RESERVED = "state = 'RESERVED'";

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    ReservedActions(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    SqlList<ReservedAction> select(ReservedSelection asked, Caller caller, Checks checks) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        return new SqlList<>(pool, TABLE, shown(narrowed(asked, checks), caller), NEWEST);
    }

    private Where narrowed(ReservedSelection asked, Checks checks) {
        var edition = nomenclatures.current();
        var author = checks.collectivity("collectivity", asked.collectivity());
        return Search.in(Where.of(RESERVED), Search.words(asked.q(), checks))
                .and(Filter.COLLECTIVITY.clause, Objects.toString(author, null))
                .and(Filter.THEME.clause, checks.oneOf("theme", asked.theme(), edition.themes()))
                .and(Filter.SERVICE.clause, checks.oneOf("service", asked.service(), edition.services()));
    }

    /** As {@link WriteRight#visible} says of one. */
    private static Where shown(Where where, Caller caller) {
        return caller.hasAny(Role.EDITOR) ? where : Writable.orShared(where, caller);
    }
}
