package org.arobase.kernel.sample;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.arobase.kernel.export.Export;
import org.arobase.kernel.export.ExportQuery;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.arobase.kernel.http.Page;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Key;
import org.arobase.kernel.list.Lists;
import org.arobase.kernel.list.Order;
import org.arobase.kernel.list.PageQuery;
import org.arobase.kernel.list.SqlList;
import org.arobase.kernel.list.Where;
import org.jboss.resteasy.reactive.RestQuery;

/** 1,200 rows with all that a format can stumble over, and an error in one of them when it is asked for. */
@Path("/rows")
public class RowResource {

    public record Point(double lon, double lat) {}

    public record Part(String code, String name) {}

    public record Row(int number, String text, double share, Part main, List<Part> parts, Point point) {}

    public record Selection(
            @RestQuery String trap, @RestQuery String sort) {}

    private static final String ROWS = "(select number, case number % 4 when 0 then '=1+1' when 1 then 'a;\"b\"'"
            + " when 2 then 'é' else null end as text, number / 8.0 as share"
            + " from generate_series(1, 1200) as number) as row";
    private static final Key<Row> NUMBER = Key.number("number", Row::number);
    private static final Map<String, Order<Row>> ORDERS =
            Map.of("number", Order.ascending(NUMBER), "-number", Order.descending(NUMBER));

    private final Pool pool;
    private final Lists lists;

    RowResource(Pool pool, Lists lists) {
        this.pool = pool;
        this.lists = lists;
    }

    @GET
    @Produces("application/json")
    public Uni<Page<Row>> list(@BeanParam Selection asked, @BeanParam PageQuery page) {
        return lists.page(page, checks -> select(asked, checks));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.X_NDJSON, Format.GEO_JSON})
    public Uni<Export<Row>> export(@BeanParam Selection asked, @BeanParam ExportQuery how) {
        return Exports.of(how, checks -> select(asked, checks));
    }

    private SqlList<Row> select(Selection asked, Checks checks) {
        var trap = checks.number("trap", asked.trap(), 2_000, 2_000);
        var order = checks.oneOf("sort", asked.sort(), ORDERS);
        var table = new SqlList.Table<>(ROWS, "number, text", row -> row(row.getInteger(0), row.getString(1), trap));
        return new SqlList<>(pool, table, Where.everything(), order == null ? ORDERS.get("number") : order);
    }

    private static Row row(int number, String text, int trap) {
        if (number == trap) {
            throw new IllegalStateException("trapped");
        }
        var parts = List.of(new Part("x", "X"), new Part("y", "+Y"));
        var point = number % 2 == 0 ? new Point(-2.5, 48.0) : null;
        return new Row(number, text, number / 8.0, parts.getFirst(), parts, point);
    }
}
