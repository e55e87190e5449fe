package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Administrator;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The administrators of authorities, to be said again. */
@ApplicationScoped
class RetoldAdministrators implements Retold<Administrator>, Written {

    private static final String NEXT = """
            select collectivity, version, client, since from administrator
            where collectivity > $1 order by collectivity limit $2
            """;

    private final Pool pool;

    RetoldAdministrators(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Administrator> topic() {
        return Topics.ADMINISTRATORS;
    }

    @Override
    public String table() {
        return "administrator";
    }

    @Override
    public Uni<List<Administrator>> after(String id, int most) {
        return Retold.rows(pool, NEXT, Tuple.of(id, most), RetoldAdministrators::state);
    }

    private static Administrator state(Row row) {
        return new Administrator(
                row.getString("collectivity"),
                row.getLong("version"),
                row.getString("client"),
                row.getOffsetDateTime("since").toInstant());
    }
}
