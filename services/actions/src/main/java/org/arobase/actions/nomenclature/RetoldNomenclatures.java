package org.arobase.actions.nomenclature;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.retelling.Retold;

/** The published editions, to be said again. */
@ApplicationScoped
class RetoldNomenclatures implements Retold<Nomenclature> {

    private static final String NEXT = "select state from nomenclature where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldNomenclatures(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Nomenclature> topic() {
        return Topics.NOMENCLATURES;
    }

    @Override
    public Uni<List<Nomenclature>> after(String id, int most) {
        return Retold.rows(
                pool, NEXT, Tuple.of(id, most), row -> EventJson.read(row.getString("state"), Nomenclature.class));
    }
}
