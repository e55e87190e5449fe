package org.arobase.kernel.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.label.Campaign;

/** Writes down each event it is given; fails while it is told to. */
@Singleton
class Applied implements Subscription<Campaign> {

    static final String POISON = "poison";

    final AtomicInteger refusals = new AtomicInteger();

    @Override
    public Topic<Campaign> topic() {
        return Topics.CAMPAIGNS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Campaign>> events) {
        var rows = events.stream()
                .map(received -> Tuple.of(
                        received.envelope().id(), received.key(), received.resourceversion(), name(received.event())))
                .toList();
        return transaction
                .preparedQuery("insert into applied (event_id, key, resourceversion, name) values ($1, $2, $3, $4)")
                .executeBatch(rows)
                .invoke(() -> refuseOnce(events))
                .replaceWithVoid();
    }

    private void refuseOnce(List<Received<Campaign>> events) {
        if (events.stream().anyMatch(received -> name(received.event()).equals(POISON))
                && refusals.getAndDecrement() > 0) {
            throw new IllegalStateException("told to refuse");
        }
    }

    private static String name(Event<Campaign> event) {
        return event instanceof Event.Stated<Campaign> stated
                ? stated.state().name().fr()
                : "withdrawn";
    }
}
