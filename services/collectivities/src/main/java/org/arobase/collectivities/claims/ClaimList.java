package org.arobase.collectivities.claims;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Problems;

/** The claims that somebody may know of. */
@ApplicationScoped
class ClaimList {

    private static final SqlList.Table<Claim> TABLE = new SqlList.Table<>(
            "claim",
            "id, version, collectivity, client, evidence, state, reason, submitted_at, decided_at",
            ClaimList::row);
    private static final Order<Claim> BY_ID = Order.ascending(Key.uuid("id", Claim::id));

    private final Pool pool;

    ClaimList(Pool pool) {
        this.pool = pool;
    }

    SqlList<Claim> select(ClaimSelection asked, Caller caller, Checks checks) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        var authority = checks.collectivity("collectivity", asked.collectivity());
        var state = checks.oneOf("state", asked.state(), ClaimState.values());
        var where = Where.everything()
                .and("client = $%d", caller.hasAny(Role.ADMIN) ? null : caller.client())
                .and("collectivity = $%d", Objects.toString(authority, null))
                .and("state = $%d", Objects.toString(state, null));
        return new SqlList<>(pool, TABLE, where, BY_ID);
    }

    private static Claim row(Row row) {
        return new Claim(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("collectivity"),
                row.getString("client"),
                row.getString("evidence"),
                ClaimState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("decided_at"))
                        .map(at -> at.toInstant())
                        .orElse(null));
    }
}
