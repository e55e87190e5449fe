package org.arobase.feed.news;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where the automatic items about actions are kept. */
@ApplicationScoped
class ActionNewsTable {

    private static final String SELECT = "select " + ActionNewsRow.COLUMNS + " from news_item where ";
    private static final String OF_ACTIONS = SELECT + "action = any($1) for update";
    private static final String NAMELESS =
            SELECT + "collectivity = any($1) and authority is null and not withdrawn for update";

    private static final String STORE = "insert into news_item (" + ActionNewsRow.COLUMNS + ") values"
            + " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
            + " on conflict (id) do update set (" + ActionNewsRow.COLUMNS + ") ="
            + " row(excluded." + ActionNewsRow.COLUMNS.replace(", ", ", excluded.") + ")";

    Uni<Map<String, ActionNews>> ofActions(SqlConnection transaction, Collection<String> actions) {
        return read(transaction, OF_ACTIONS, actions);
    }

    /** Items that were made before the name of their authority was known. */
    Uni<Map<String, ActionNews>> nameless(SqlConnection transaction, Collection<String> collectivities) {
        return read(transaction, NAMELESS, collectivities);
    }

    Uni<Void> store(SqlConnection transaction, List<ActionNews> changed) {
        var rows = changed.stream().map(ActionNewsRow::write).toList();
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(STORE).executeBatch(rows).replaceWithVoid();
    }

    private static Uni<Map<String, ActionNews>> read(SqlConnection transaction, String query, Collection<String> ids) {
        return transaction
                .preparedQuery(query)
                .execute(Tuple.of(ids.toArray(String[]::new)))
                .map(ActionNewsTable::byAction);
    }

    private static Map<String, ActionNews> byAction(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(ActionNewsRow::read)
                .collect(Collectors.toMap(news -> news.report().action(), news -> news));
    }
}
