package org.arobase.kernel.list;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A list straight from its table: what it shows is selected, no entity is made. */
public record SqlList<T>(Pool pool, Table<T> table, Where where, Order<T> order) implements Listing<T> {

    /** @param columns all that {@code read} reads */
    public record Table<T>(String name, String columns, Function<Row, T> read) {}

    @Override
    public Uni<List<T>> rows(List<String> after, int limit) {
        var conditions = after == null ? where : order.after(after, where);
        return pool.preparedQuery("select " + table.columns + " from " + table.name + conditions.sql() + order.sql()
                        + " limit " + limit)
                .execute(tuple(conditions))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(table.read)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return pool.preparedQuery("select count(*) from " + table.name + where.sql())
                .execute(tuple(where))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    @Override
    public List<String> position(T row) {
        return order.position(row);
    }

    @Override
    public String binding() {
        return table.name + where + order.sql();
    }

    private static Tuple tuple(Where conditions) {
        return Tuple.wrap(new ArrayList<>(conditions.values()));
    }
}
