package org.arobase.gateway.clients;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Problems;

/** The clients that somebody may know of; those of the sandbox, which anybody makes, are not among them. */
@ApplicationScoped
class ClientList {

    private static final SqlList.Table<RegisteredClient> TABLE =
            new SqlList.Table<>("client", "id, version, name, roles, revoked_at, array(" + """
                    select granted.role || ':' || granted.entity from granted_role granted
                    where granted.client_id = client.id and granted.revoked_at is null order by 1) as grants
                    """, ClientList::row);
    private static final Order<RegisteredClient> BY_ID = Order.ascending(Key.uuid("id", RegisteredClient::id));

    private final Pool pool;

    ClientList(Pool pool) {
        this.pool = pool;
    }

    SqlList<RegisteredClient> select(ClientSelection asked, Caller caller, Checks checks) {
        if (caller.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        var authority = checks.collectivity("collectivity", asked.collectivity());
        var where = Where.of("not sandbox").and("authority = $%d", Objects.toString(authority, null));
        return new SqlList<>(pool, TABLE, caller.hasAny(Role.ADMIN) ? where : known(where, caller), BY_ID);
    }

    /** The authorities as one text: a cursor is bound to what the conditions say. */
    private static Where known(Where where, Caller caller) {
        var theirs = caller.entities(Role.COLLECTIVITY_ADMIN).stream().sorted().collect(Collectors.joining(" "));
        var clause = "(id = $%d or authority = any(string_to_array($%d, ' ')))";
        return where.with(
                clause.formatted(where.next(), where.next() + 1), List.of(UUID.fromString(caller.client()), theirs));
    }

    private static RegisteredClient row(Row row) {
        return new RegisteredClient(
                row.getUUID("id").toString(),
                row.getLong("version"),
                row.getString("name"),
                List.of(row.getArrayOfStrings("roles")),
                List.of(row.getArrayOfStrings("grants")),
                Optional.ofNullable(row.getOffsetDateTime("revoked_at"))
                        .map(at -> at.toInstant())
                        .orElse(null));
    }
}
