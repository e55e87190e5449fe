package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The structures, to be said again. */
@ApplicationScoped
class RetoldStructures implements Retold<Structure>, Written {

    private static final String NEXT =
            "select " + StructureRow.COLUMNS + " from structure where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldStructures(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Structure> topic() {
        return Topics.STRUCTURES;
    }

    @Override
    public String table() {
        return "structure";
    }

    @Override
    public Uni<List<Structure>> after(String id, int most) {
        return Retold.rows(pool, NEXT, Tuple.of(id, most), StructureRow::read);
    }
}
