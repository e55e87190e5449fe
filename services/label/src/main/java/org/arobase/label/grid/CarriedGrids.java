package org.arobase.label.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.arobase.kernel.json.EventJson;

/** The grids that come with the platform, published from the first start on: a broken one keeps the service from starting. */
@ApplicationScoped
public class CarriedGrids {

    /** Of their ids, and of nobody else's: one that comes with a later version finds its id free. */
    static final String SUFFIX = "-model";

    /** Before the campaigns that they score. */
    private static final int FIRST = 50;

    private static final List<String> ALL = List.of("2026-model");

    /** What was published stays, whatever a later version of the platform carries under its name. */
    private static final String PUBLISH_ONCE = """
            insert into grid (id, version, state, year, name_fr, name_en, document, sha256,
                created_at, updated_at, published_at)
            values ($1, 1, 'PUBLISHED', $2, $3, $4, $5, $6, $7, $7, $7) on conflict (id) do nothing
            """;

    private static final String TAKEN = """
            select id from unnest($1::text[], $2::timestamptz[]) as carried (id, published) join grid using (id)
            where grid.published_at is distinct from carried.published
            """;

    private static final String HELD_BY_ANOTHER =
            "grid %s comes with this version of the platform, and the database holds"
                    + " another of that id: start the version before, keep a copy of that one under another id, and delete it"
                    + " from table grid";

    private final Pool pool;

    CarriedGrids(Pool pool) {
        this.pool = pool;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) throws Throwable {
        var grids = ALL.stream().map(CarriedGrids::read).toList();
        var rows = grids.stream().map(CarriedGrids::row).toList();
        VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(PUBLISH_ONCE)
                .executeBatch(rows)
                .chain(() -> pool.preparedQuery(TAKEN).execute(identities(grids)))
                .invoke(CarriedGrids::requireNone));
    }

    private static void requireNone(RowSet<Row> taken) {
        if (taken.size() > 0) {
            throw new IllegalStateException(
                    HELD_BY_ANOTHER.formatted(taken.iterator().next().getString("id")));
        }
    }

    public static PublishedGrid read(String id) {
        try (var resource = CarriedGrids.class.getResourceAsStream("/grids/" + id + ".json")) {
            return PublishedGrid.of(new ObjectMapper().readValue(resource, GridDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("grid " + id, e);
        }
    }

    /** An id, and the instant that no other of that id was published at. */
    private static Tuple identities(List<PublishedGrid> grids) {
        return Tuple.of(
                grids.stream().map(grid -> grid.document().id()).toArray(String[]::new),
                grids.stream().map(CarriedGrids::published).toArray(OffsetDateTime[]::new));
    }

    /** With the year begun, so that everyone's is published the same day. */
    private static OffsetDateTime published(PublishedGrid grid) {
        return OffsetDateTime.of(grid.document().year(), 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    private static Tuple row(PublishedGrid grid) {
        var document = grid.document();
        return Tuple.from(new Object[] {
            document.id(),
            document.year(),
            document.name().fr(),
            document.name().en(),
            EventJson.write(document),
            grid.sha256(),
            published(grid)
        });
    }
}
