package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.arobase.actions.catalogue.ActionClusters.Cluster;
import org.arobase.actions.catalogue.ActionClusters.Properties;
import org.arobase.actions.nomenclature.Nomenclatures;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.list.Where;

/** Public actions on a map. One without a point of its own stands where its authority does. */
@ApplicationScoped
class ActionMap {

    /** The cell of each action, as {@link MapBox} counts them; the first value is how many the world is wide. */
    private static final String CELLS = """
            select x, y, count(*) as actions, avg(lon) as lon, avg(lat) as lat,
                   (array_agg(id))[1] as id, (array_agg(title))[1] as title
            from (
                select id, title, lon, lat,
                       least(%1$d - 1, floor((lon + 180) / 360 * %1$d))::bigint as x,
                       greatest(0, least(%1$d - 1, floor((1 - ln(tan(radians(inside)) + 1 / cos(radians(inside))) / pi())
                           / 2 * %1$d)))::bigint as y
                from (
                    select id, title, place_lon as lon, place_lat as lat,
                           greatest(-85.051128, least(85.051128, place_lat)) as inside
                    from %2$s
                ) located
                where lon is not null and lat is not null
            ) cells
            where x between %3$d and %4$d and y between %5$d and %6$d
            group by x, y
            order by x, y
            """;

    private final Pool pool;
    private final Nomenclatures nomenclatures;

    ActionMap(Pool pool, Nomenclatures nomenclatures) {
        this.pool = pool;
        this.nomenclatures = nomenclatures;
    }

    Uni<ActionClusters> clusters(ActionSelection asked, MapSelection part) {
        var checks = new Checks();
        var where = ActionFilters.of(asked, nomenclatures.current(), checks).where();
        var box = part.box(checks);
        checks.done();
        return clusters(where, box);
    }

    private Uni<ActionClusters> clusters(Where where, MapBox box) {
        var cells = CELLS.formatted(
                box.side(), Placed.PLAIN + where.sql(), box.west(), box.east(), box.north(), box.south());
        return pool.preparedQuery(cells)
                .execute(Tuple.wrap(new ArrayList<>(where.values())))
                .map(rows -> ActionClusters.of(clusters(rows, box)));
    }

    private static List<Cluster> clusters(Iterable<Row> rows, MapBox box) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> cluster(row, box))
                .toList();
    }

    private static Cluster cluster(Row row, MapBox box) {
        var count = row.getLong("actions");
        var alone = count == 1;
        var cell = "z%d-%d-%d".formatted(box.zoom(), row.getLong("x"), row.getLong("y"));
        var properties = new Properties(count, alone ? row.getUUID("id") : null, alone ? row.getString("title") : null);
        return Cluster.of(cell, row.getDouble("lon"), row.getDouble("lat"), properties);
    }
}
