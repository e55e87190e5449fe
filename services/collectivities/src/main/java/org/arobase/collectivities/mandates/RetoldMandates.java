package org.arobase.collectivities.mandates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The mandates, revoked ones too, to be said again. */
@ApplicationScoped
class RetoldMandates implements Retold<Mandate>, Written {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT =
            "select " + MandateList.COLUMNS + " from mandate where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldMandates(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Mandate> topic() {
        return Topics.MANDATES;
    }

    @Override
    public String table() {
        return "mandate";
    }

    @Override
    public Uni<List<Mandate>> after(String id, int most) {
        return Retold.rows(
                pool, NEXT, Tuple.of(id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most), MandateList::row);
    }
}
