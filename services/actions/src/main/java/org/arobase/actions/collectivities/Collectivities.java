package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The collectivities this service has heard of. */
@ApplicationScoped
public class Collectivities {

    private static final String FIND = "select id, name, kind, departements, regions, epci, fictive, active, successors"
            + " from collectivity where id = $1";

    private final Pool pool;

    Collectivities(Pool pool) {
        this.pool = pool;
    }

    /** @param id may be null: nobody has that id */
    public Uni<Optional<KnownCollectivity>> find(String id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(Collectivities::known));
    }

    private static KnownCollectivity known(Row row) {
        return new KnownCollectivity(
                row.getString("id"),
                row.getString("name"),
                row.getString("kind"),
                List.of(row.getArrayOfStrings("departements")),
                List.of(row.getArrayOfStrings("regions")),
                row.getString("epci"),
                row.getBoolean("fictive"),
                row.getBoolean("active"),
                List.of(row.getArrayOfStrings("successors")));
    }
}
