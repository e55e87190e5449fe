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

/** The map from the database, while the index cannot draw it. */
@ApplicationScoped
class MapInDatabase {

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

    MapInDatabase(Pool pool) {
        this.pool = pool;
    }

    Uni<ActionClusters> clusters(Narrowed narrowed, MapBox box) {
        var where = narrowed.where();
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
        return Cluster.of(
                box.name(row.getLong("x"), row.getLong("y")),
                row.getDouble("lon"),
                row.getDouble("lat"),
                Properties.of(row.getLong("actions"), row.getUUID("id"), row.getString("title")));
    }
}
