package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;

/** Keeps who is a member of what, and when, as the events say. */
@ApplicationScoped
public class MembershipEvents implements Subscription<Membership> {

    private static final String UPSERT = """
            insert into membership (id, collectivity, organisation, from_on, to_on) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set
                (collectivity, organisation, from_on, to_on) =
                (excluded.collectivity, excluded.organisation, excluded.from_on, excluded.to_on)
            """;
    private static final String DELETE = "delete from membership where id = any($1)";
    private static final LastOfEach<Membership> TABLE = new LastOfEach<>(UPSERT, MembershipEvents::row, DELETE);

    @Override
    public Topic<Membership> topic() {
        return Topics.MEMBERSHIPS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Membership>> events) {
        return TABLE.apply(transaction, events);
    }

    private static Tuple row(Membership state) {
        return Tuple.of(state.id(), state.collectivity(), state.organisation(), state.from(), state.to());
    }
}
