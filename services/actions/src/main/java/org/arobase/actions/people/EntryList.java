package org.arobase.actions.people;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.arobase.contracts.State;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Fictive;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.arobase.kernel.problem.Violation;

/** The lists of tools, of providers and of actors: in the order they were recorded, without what was merged. */
@ApplicationScoped
class EntryList {

    private static final int LETTERS = 100;
    private static final String COLUMNS = "id, version, content, standing, client, fictive, created_at, updated_at";
    private static final String LISTED = "type = '%s' and merged_into is null and standing = 'SHOWN'";
    private static final String NAMED = "position(folded($%d) in folded(name)) > 0";

    private final Pool pool;

    EntryList(Pool pool) {
        this.pool = pool;
    }

    <C, S extends State> SqlList<S> select(Kind<C, S> kind, EntrySelection asked, Checks checks) {
        var where = Where.of(LISTED.formatted(kind.type())).and(NAMED, letters(asked.q(), checks));
        var table = new SqlList.Table<>("entry", COLUMNS, row -> kind.state(read(kind, row)));
        var byId = Order.ascending(Key.<S>uuid("id", State::id));
        return new SqlList<>(pool, table, Fictive.of(asked.fictive(), checks).in(where), byId);
    }

    private static String letters(String q, Checks checks) {
        if (q != null && q.length() > LETTERS) {
            checks.add(Violation.in("q", "too-long", LETTERS));
        }
        return q;
    }

    private static <C> Entry<C> read(Kind<C, ?> kind, Row row) {
        return new Entry<>(
                row.getUUID("id"),
                row.getLong("version"),
                EventJson.read(row.getString("content"), kind.content()),
                Standing.valueOf(row.getString("standing")),
                row.getString("client"),
                row.getBoolean("fictive"),
                null,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
