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

/**
 * What was done to an action: of its time as a draft only those hear who may write it, of its time among members of the
 * association only members.
 */
@ApplicationScoped
class ActionVersions {

    private static final String ALL = "action_version";

    /** What changed on the day an action was opened would tell what it was before. */
    private static final String PUBLIC = """
            (select action, version, at, fact, draft, contributor, licence,
                case when fact = 'OPENED' then '{}' else changes end as changes
             from action_version where not reserved) action_version""";

    private static final Order<ActionVersionItem> NEWEST =
            Order.descending(new Key<>("version", item -> String.valueOf(item.version()), Long::valueOf));
    private static final String ONE = "select " + ActionVersionItem.COLUMNS + ", changes from %s"
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
        return actions.see(id, caller)
                .map(seen -> new SqlList<>(pool, table(seen.reach()), where(id, seen.reach()), NEWEST));
    }

    /** Fails as a read of the action does, and where the caller sees no such version. */
    Uni<ActionVersion> find(UUID id, long version, Caller caller) {
        return actions.see(id, caller).flatMap(seen -> reads.read(transaction -> find(transaction, seen, version)));
    }

    private static SqlList.Table<ActionVersionItem> table(Reach reach) {
        return new SqlList.Table<>(rows(reach), ActionVersionItem.COLUMNS, ActionVersionItem::of);
    }

    private static String rows(Reach reach) {
        return reach == Reach.EVERYONE ? PUBLIC : ALL;
    }

    private static Where where(UUID id, Reach reach) {
        var all = Where.everything().and("action = $%d", id);
        return reach == Reach.WRITERS ? all : all.with("not draft", List.of());
    }

    private static Uni<ActionVersion> find(SqlConnection transaction, Seen seen, long version) {
        var id = seen.action().id();
        return transaction
                .preparedQuery(ONE.formatted(rows(seen.reach())))
                .execute(Tuple.of(id, version, seen.reach() == Reach.WRITERS))
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
