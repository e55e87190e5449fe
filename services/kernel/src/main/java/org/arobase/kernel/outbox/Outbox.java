package org.arobase.kernel.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Clock;
import java.util.List;
import org.arobase.contracts.Event;
import org.arobase.kernel.time.Ids;
import org.arobase.kernel.trace.Trace;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where an event is written, in the transaction of its change, so that neither exists without the other. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "insert into outbox (" + OutboxRow.COLUMNS + ") values ";
    private static final String NAMED = INSERT + "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    private static final String NUMBERED = INSERT + "($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    private final Clock clock;
    private final Ids ids;
    private final CurrentVertxRequest request;

    Outbox(Clock clock, Ids ids, CurrentVertxRequest request) {
        this.clock = clock;
        this.ids = ids;
        this.request = request;
    }

    /** Appends in the transaction of the current Hibernate session; flush first, so that the version is final. */
    public Uni<Void> append(Event<?> event) {
        var row = row(event, traceparent());
        return Panache.getSession().flatMap(session -> insert(session, row)).replaceWithVoid();
    }

    /** Appends many, in their order, in the transaction of the connection. */
    public Uni<Void> append(SqlConnection transaction, List<? extends Event<?>> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var traceparent = traceparent();
        var rows = events.stream().map(event -> row(event, traceparent).tuple()).toList();
        return transaction.preparedQuery(NUMBERED).executeBatch(rows).replaceWithVoid();
    }

    private OutboxRow row(Event<?> event, String traceparent) {
        return OutboxRow.of(ids.next(), event, traceparent, clock.instant());
    }

    private static Uni<Integer> insert(Mutiny.Session session, OutboxRow row) {
        var query = session.createNativeQuery(NAMED);
        for (var i = 0; i < row.values().size(); i++) {
            query.setParameter(i + 1, row.values().get(i));
        }
        return query.executeUpdate();
    }

    private String traceparent() {
        try {
            var current = request.getCurrent();
            return current == null ? null : Trace.parent(current);
        } catch (ContextNotActiveException outsideOfRequests) {
            return null;
        }
    }
}
