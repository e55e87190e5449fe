package org.arobase.label.grid;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.StreamSupport;
import org.arobase.kernel.json.EventJson;

/** The grids that were published, made ready to score. They never change, so each is read once. */
@ApplicationScoped
public class Grids {

    private static final String DOCUMENT =
            "select document from grid where id = $1 and state in ('PUBLISHED', 'SUPERSEDED')";
    private static final String NEWEST =
            "select id from grid where state = 'PUBLISHED' order by year desc, published_at desc, id limit 1";

    private final ConcurrentMap<String, PublishedGrid> known = new ConcurrentHashMap<>();
    private final Pool pool;
    private final Vertx vertx;

    Grids(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** Fails with GridNotFound for an id that no published grid has. */
    public Uni<PublishedGrid> find(String id) {
        var held = known.get(id);
        return held == null ? load(id) : Uni.createFrom().item(held);
    }

    /** By id. */
    public Uni<Map<String, PublishedGrid>> findAll(Set<String> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(this::find)
                .collect()
                .asMap(grid -> grid.document().id());
    }

    /** The one that counts for the latest year. */
    public Uni<PublishedGrid> newest() {
        return pool.query(NEWEST)
                .execute()
                .map(rows -> rows.iterator().next().getString("id"))
                .flatMap(this::find);
    }

    /** Rules are compiled: not on the loop of the database. */
    private Uni<PublishedGrid> load(String id) {
        return pool.preparedQuery(DOCUMENT)
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> EventJson.read(row.getString("document"), GridDocument.class))
                        .findFirst()
                        .orElseThrow(() -> new GridNotFound(id)))
                .flatMap(document -> vertx.executeBlocking(() -> PublishedGrid.of(document)))
                .invoke(grid -> known.put(id, grid));
    }
}
