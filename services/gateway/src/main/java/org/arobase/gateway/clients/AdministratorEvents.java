package org.arobase.gateway.clients;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Administrator;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;

/** Keeps who administers which authority, as the directory decides it: that is a role of the client there. */
@ApplicationScoped
class AdministratorEvents implements Subscription<Administrator> {

    private static final String UPSERT = """
            insert into administrator (entity, client, since) values ($1, $2, $3)
            on conflict (entity) do update set (client, since) = (excluded.client, excluded.since)
            """;
    /** Who administers an authority may do more than contribute to one, and belongs to none. */
    private static final String RELEASE = """
            update client set authority = null
            where authority is not null and id = case when $1 ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then $1::uuid end
            """;

    private static final String DELETE = "delete from administrator where entity = $1";

    @Override
    public Topic<Administrator> topic() {
        return Topics.ADMINISTRATORS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Administrator>> events) {
        var last = new LinkedHashMap<String, Event<Administrator>>();
        events.forEach(received -> last.put(received.key(), received.event()));
        var done = Uni.createFrom().voidItem();
        for (var event : last.values()) {
            done = done.chain(() -> apply(transaction, event));
        }
        return done;
    }

    private static Uni<Void> apply(SqlConnection transaction, Event<Administrator> event) {
        return switch (event) {
            case Event.Stated<Administrator> stated ->
                run(transaction, UPSERT, row(stated.state()))
                        .chain(() -> run(
                                transaction, RELEASE, Tuple.of(stated.state().client())));
            case Event.Withdrawn<Administrator> withdrawn -> run(transaction, DELETE, Tuple.of(withdrawn.id()));
        };
    }

    private static Tuple row(Administrator state) {
        return Tuple.of(state.id(), state.client(), state.since().atOffset(ZoneOffset.UTC));
    }

    private static Uni<Void> run(SqlConnection transaction, String query, Tuple values) {
        return transaction.preparedQuery(query).execute(values).replaceWithVoid();
    }
}
