package org.arobase.label.grid;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.arobase.contracts.Text;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;

/** The list of grids that somebody may know of. */
@ApplicationScoped
class GridList {

    private static final List<GridState> PUBLIC = List.of(GridState.PUBLISHED, GridState.SUPERSEDED);
    private static final SqlList.Table<GridItem> TABLE =
            new SqlList.Table<>("grid", "id, year, name_fr, name_en, state, sha256", GridList::row);
    private static final Order<GridItem> NEWEST =
            Order.descending(Key.number("year", GridItem::year), Key.text("id", GridItem::id));

    private final Pool pool;

    GridList(Pool pool) {
        this.pool = pool;
    }

    SqlList<GridItem> select(GridSelection asked, Caller caller, Checks checks) {
        var state = checks.oneOf("state", asked.state(), GridState.values());
        var states = state == null ? PUBLIC : List.of(state);
        var visible = states.stream()
                .filter(each -> PUBLIC.contains(each) || GridRight.holds(caller))
                .map(each -> "'" + each + "'")
                .collect(Collectors.joining(",", "state in (", ")"));
        return new SqlList<>(pool, TABLE, Where.of(visible.replace("()", "(null)")), NEWEST);
    }

    private static GridItem row(Row row) {
        var name = row.getString("name_fr");
        return new GridItem(
                row.getString("id"),
                row.getInteger("year"),
                name == null ? null : new Text(name, row.getString("name_en")),
                GridState.valueOf(row.getString("state")),
                row.getString("sha256"));
    }
}
