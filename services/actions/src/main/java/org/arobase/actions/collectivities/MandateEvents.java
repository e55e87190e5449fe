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
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;

/** Keeps which structure may act for which authority, as the events say. */
@ApplicationScoped
public class MandateEvents implements Subscription<Mandate> {

    private static final String UPSERT = """
            insert into mandate (id, collectivity, structure, scopes, from_on, to_on, revoked_on, fictive)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (id) do update set
                (collectivity, structure, scopes, from_on, to_on, revoked_on, fictive) =
                (excluded.collectivity, excluded.structure, excluded.scopes, excluded.from_on, excluded.to_on,
                 excluded.revoked_on, excluded.fictive)
            """;
    private static final String DELETE = "delete from mandate where id = any($1)";

    @Override
    public Topic<Mandate> topic() {
        return Topics.MANDATES;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Mandate>> events) {
        var states = new LinkedHashMap<String, Tuple>();
        var gone = new LinkedHashSet<String>();
        for (var received : events) {
            gone.remove(received.key());
            switch (received.event()) {
                case Event.Stated<Mandate> stated -> states.put(received.key(), row(stated.state()));
                case Event.Withdrawn<Mandate> withdrawn -> {
                    states.remove(received.key());
                    gone.add(received.key());
                }
            }
        }
        return write(transaction, List.copyOf(states.values())).chain(() -> delete(transaction, gone));
    }

    private static Tuple row(Mandate state) {
        return Tuple.from(new Object[] {
            state.id(),
            state.collectivity(),
            state.structure(),
            state.scopes().toArray(String[]::new),
            state.from(),
            state.to(),
            state.revokedOn(),
            state.fictive()
        });
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
