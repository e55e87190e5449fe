package org.arobase.label.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
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

    /** Before the campaigns that they score. */
    private static final int FIRST = 50;

    private static final List<String> ALL = List.of("2026-model");

    /** What was published stays, whatever a later version of the platform carries under its name. */
    private static final String PUBLISH_ONCE = """
            insert into grid (id, version, state, year, name_fr, name_en, document, sha256,
                created_at, updated_at, published_at)
            values ($1, 1, 'PUBLISHED', $2, $3, $4, $5, $6, $7, $7, $7) on conflict (id) do nothing
            """;

    private final Pool pool;

    CarriedGrids(Pool pool) {
        this.pool = pool;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) throws Throwable {
        var rows = ALL.stream().map(CarriedGrids::read).map(CarriedGrids::row).toList();
        VertxContextSupport.subscribeAndAwait(
                () -> pool.preparedQuery(PUBLISH_ONCE).executeBatch(rows));
    }

    public static PublishedGrid read(String id) {
        try (var resource = CarriedGrids.class.getResourceAsStream("/grids/" + id + ".json")) {
            return PublishedGrid.of(new ObjectMapper().readValue(resource, GridDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("grid " + id, e);
        }
    }

    /** Published with the year begun, so that everyone's is published the same day. */
    private static Tuple row(PublishedGrid grid) {
        var document = grid.document();
        var published = OffsetDateTime.of(document.year(), 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        return Tuple.from(new Object[] {
            document.id(),
            document.year(),
            document.name().fr(),
            document.name().en(),
            EventJson.write(document),
            grid.sha256(),
            published
        });
    }
}
