package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.retelling.Retold;
import org.arobase.kernel.retelling.Written;

/** The memberships, to be said again. */
@ApplicationScoped
class RetoldMemberships implements Retold<Membership>, Written {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT =
            "select " + MembershipList.COLUMNS + " from membership where id > $1 order by id limit $2";

    private final Pool pool;

    RetoldMemberships(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Topic<Membership> topic() {
        return Topics.MEMBERSHIPS;
    }

    @Override
    public String table() {
        return "membership";
    }

    @Override
    public Uni<List<Membership>> after(String id, int most) {
        return Retold.rows(
                pool, NEXT, Tuple.of(id.isEmpty() ? BEFORE_ALL : UUID.fromString(id), most), MembershipList::row);
    }
}
