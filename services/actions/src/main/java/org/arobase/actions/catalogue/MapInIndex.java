package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.arobase.actions.index.ActionIndex;
import org.arobase.actions.index.Gathered;

/** The map from the index; the titles of those that stand alone from the database. */
@ApplicationScoped
class MapInIndex {

    private static final String TITLES = "select id, title from action where id = any($1)";

    private final ActionIndex index;
    private final Pool pool;

    MapInIndex(ActionIndex index, Pool pool) {
        this.index = index;
        this.pool = pool;
    }

    Uni<ActionClusters> clusters(Narrowed narrowed, MapBox box) {
        return index.gather(Seeking.of(narrowed.within(box.around())), box)
                .flatMap(cells -> titles(cells)
                        .map(titles -> cells.stream()
                                .map(cell -> box.cluster(cell, titles))
                                .toList()))
                .map(ActionClusters::of);
    }

    private Uni<Map<UUID, String>> titles(List<Gathered> cells) {
        var alone = cells.stream()
                .filter(cell -> cell.count() == 1)
                .map(Gathered::one)
                .toArray(UUID[]::new);
        return pool.preparedQuery(TITLES).execute(Tuple.of(alone)).map(rows -> {
            var titles = new HashMap<UUID, String>();
            rows.forEach(row -> titles.put(row.getUUID("id"), row.getString("title")));
            return titles;
        });
    }
}
