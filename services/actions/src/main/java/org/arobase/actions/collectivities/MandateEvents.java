package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private static final LastOfEach<Mandate> TABLE = new LastOfEach<>(UPSERT, MandateEvents::row, DELETE);

    @Override
    public Topic<Mandate> topic() {
        return Topics.MANDATES;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Mandate>> events) {
        return TABLE.apply(transaction, events);
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
}
