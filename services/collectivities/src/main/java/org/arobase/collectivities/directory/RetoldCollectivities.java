package org.arobase.collectivities.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.retelling.Retold;

/** The directory, to be said again. */
@ApplicationScoped
class RetoldCollectivities implements Retold<Collectivity> {

    private static final String NEXT =
            "select document::text as document from collectivity where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldCollectivities(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Collectivity> topic() {
        return Topics.COLLECTIVITIES;
    }

    @Override
    public Uni<List<Collectivity>> after(String id, int most) {
        return Retold.rows(
                pool, NEXT, Tuple.of(id, most), row -> EventJson.read(row.getString("document"), Collectivity.class));
    }
}
