package org.arobase.actions.catalogue;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.arobase.actions.collectivities.Writable;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Problems;

/** Drafts and what is archived, as far as a caller may know of them: each is read by id by those whom this list shows it. */
@ApplicationScoped
class UnpublishedActions {

    static final String DRAFT = "DRAFT";
    static final String ARCHIVED = "ARCHIVED";

    private static final SqlList.Table<UnpublishedAction> TABLE =
            new SqlList.Table<>("action", UnpublishedAction.COLUMNS, UnpublishedAction::of);

    /** Ids grow with time. */
    private static final Order<UnpublishedAction> NEWEST = Order.descending(Key.uuid("id", UnpublishedAction::id));

    /** As the indexes say it. */
    private static final String UNPUBLISHED = "state in ('DRAFT', 'ARCHIVED')";

    private static final String WAS_PUBLIC = "state = 'ARCHIVED'";

    private final Pool pool;

    UnpublishedActions(Pool pool) {
        this.pool = pool;
    }

    SqlList<UnpublishedAction> select(UnpublishedSelection asked, Caller caller, Checks checks) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        var author = checks.collectivity("collectivity", asked.collectivity());
        var state = checks.oneOf("state", asked.state(), List.of(DRAFT, ARCHIVED));
        var where = Where.of(UNPUBLISHED)
                .and("state = $%d", state)
                .and("collectivity = $%d", Objects.toString(author, null));
        return new SqlList<>(pool, TABLE, Writable.in(where, caller, alsoSeen(caller)), NEWEST);
    }

    /** As {@link WriteRight#holds} says of one. */
    private static String alsoSeen(Caller caller) {
        return caller.hasAny(Role.EDITOR) ? WAS_PUBLIC : null;
    }
}
