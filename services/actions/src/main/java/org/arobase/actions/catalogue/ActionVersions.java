package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.catalogue.ShownActions.Seen;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** What was done to an action: of its time as a draft only those hear who may write it. */
@ApplicationScoped
class ActionVersions {

    private static final SqlList.Table<ActionVersionItem> TABLE =
            new SqlList.Table<>("action_version", ActionVersionItem.COLUMNS, ActionVersionItem::of);
    private static final Order<ActionVersionItem> NEWEST =
            Order.descending(new Key<>("version", item -> String.valueOf(item.version()), Long::valueOf));
    private static final String ONE = "select " + ActionVersionItem.COLUMNS + ", changes from action_version"
            + " where action = $1 and version = $2 and ($3 or not draft)";

    /** What the fields were before the first write after a version that changed them. */
    private static final String SINCE = """
            select distinct on (field) field, value::text
            from action_version, json_each(changes::json) as change (field, value)
            where action = $1 and version > $2 and version <= $3
            order by field, version
            """;

    private final ShownActions actions;
    private final BoundedReads reads;
    private final Pool pool;

    ActionVersions(ShownActions actions, BoundedReads reads, Pool pool) {
        this.actions = actions;
        this.reads = reads;
        this.pool = pool;
    }

    /** Fails as a read of the action does. */
    Uni<SqlList<ActionVersionItem>> of(UUID id, Caller caller) {
        return actions.see(id, caller).map(seen -> new SqlList<>(pool, TABLE, where(id, seen.writable()), NEWEST));
    }

    /** Fails as a read of the action does, and where the caller sees no such version. */
    Uni<ActionVersion> find(UUID id, long version, Caller caller) {
        return actions.see(id, caller).flatMap(seen -> reads.read(transaction -> find(transaction, seen, version)));
    }

    private static Where where(UUID id, boolean drafts) {
        var all = Where.everything().and("action = $%d", id);
        return drafts ? all : all.with("not draft", List.of());
    }

    private static Uni<ActionVersion> find(SqlConnection transaction, Seen seen, long version) {
        var id = seen.action().id();
        return transaction
                .preparedQuery(ONE)
                .execute(Tuple.of(id, version, seen.writable()))
                .map(rows -> first(rows, id, version))
                .flatMap(row -> since(transaction, seen, version).map(since -> shown(row, since, seen)));
    }

    private static Row first(RowSet<Row> rows, UUID id, long version) {
        if (rows.size() == 0) {
            throw new ActionVersionNotFound(id, version);
        }
        return rows.iterator().next();
    }

    private static Uni<ObjectNode> since(SqlConnection transaction, Seen seen, long version) {
        return transaction
                .preparedQuery(SINCE)
                .execute(Tuple.of(seen.action().id(), version, seen.action().version()))
                .map(rows -> {
                    var before = JsonNodeFactory.instance.objectNode();
                    rows.forEach(row -> before.set(row.getString(0), EventJson.read(row.getString(1), JsonNode.class)));
                    return before;
                });
    }

    private static ActionVersion shown(Row row, ObjectNode since, Seen seen) {
        var now = ContentTree.of(seen.action().dossier().content());
        var changed = EventJson.read(row.getString("changes"), ObjectNode.class);
        return ActionVersion.of(ActionVersionItem.of(row), changed, ContentTree.undone(now, since), now);
    }
}
