package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.arobase.actions.collectivities.Collectivities;

/** Reads what is public, which is most of what is read, without the session that a write needs. */
@ApplicationScoped
class PublicActions {

    static final String READ = "select " + ActionRow.COLUMNS + ", home.* from action left join lateral ("
            + Collectivities.BESIDE + "action.collectivity) home on true where action.id = $1 and state = 'PUBLISHED'";

    private final Pool pool;

    PublicActions(Pool pool) {
        this.pool = pool;
    }

    /** @return null where it is not public, for whatever reason */
    Uni<Authored> find(UUID id) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : authored(rows.iterator().next()));
    }

    private static Authored authored(Row row) {
        return new Authored(ActionRow.read(row).recorded(), Collectivities.of(row));
    }
}
