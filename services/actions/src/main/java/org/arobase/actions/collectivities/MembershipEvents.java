package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.arobase.contracts.Event;
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

    @Override
    public Topic<Membership> topic() {
        return Topics.MEMBERSHIPS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Membership>> events) {
        var states = new LinkedHashMap<String, Tuple>();
        var gone = new LinkedHashSet<String>();
        for (var received : events) {
            gone.remove(received.key());
            switch (received.event()) {
                case Event.Stated<Membership> stated -> states.put(received.key(), row(stated.state()));
                case Event.Withdrawn<Membership> withdrawn -> {
                    states.remove(received.key());
                    gone.add(received.key());
                }
            }
        }
        return write(transaction, List.copyOf(states.values())).chain(() -> delete(transaction, gone));
    }

    private static Tuple row(Membership state) {
        return Tuple.of(state.id(), state.collectivity(), state.organisation(), state.from(), state.to());
    }

    private static Uni<Void> write(SqlConnection transaction, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(UPSERT).executeBatch(rows).replaceWithVoid();
    }

    private static Uni<Void> delete(SqlConnection transaction, LinkedHashSet<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(DELETE)
                        .execute(Tuple.of(ids.toArray(String[]::new)))
                        .replaceWithVoid();
    }
}
