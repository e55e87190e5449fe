package org.arobase.kernel.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.contracts.State;

/** Remembers the newest version applied of each foreign resource, so that a second delivery has no second effect. */
@ApplicationScoped
public class Memory {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
    private static final String HELD = "select key, resourceversion from inbox where topic = $1 and key = any($2)";
    private static final String HOLD = """
            insert into inbox (topic, key, resourceversion) values ($1, $2, $3)
            on conflict (topic, key) do update set resourceversion = excluded.resourceversion
            """;

    private final Pool pool;

    Memory(Pool pool) {
        this.pool = pool;
    }

    /** Applies what is new among the events of one partition, all of it or nothing. */
    public <S extends State> Uni<Void> apply(Subscription<S> subscription, int partition, List<Received<S>> events) {
        var topic = subscription.topic().name();
        return pool.withTransaction(transaction -> lock(transaction, topic + "/" + partition)
                .chain(() -> held(transaction, topic, events))
                .map(held -> newer(events, held))
                .call(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : subscription.apply(transaction, fresh))
                .call(fresh -> hold(transaction, topic, fresh))
                .replaceWithVoid());
    }

    /** Only one consumer at a time, also while a partition moves from one instance to another. */
    private static Uni<Void> lock(SqlConnection transaction, String name) {
        return transaction.preparedQuery(LOCK).execute(Tuple.of(name)).replaceWithVoid();
    }

    private static Uni<Map<String, Long>> held(
            SqlConnection transaction, String topic, List<? extends Received<?>> events) {
        var keys = events.stream().map(Received::key).distinct().toArray(String[]::new);
        return transaction.preparedQuery(HELD).execute(Tuple.of(topic, keys)).map(rows -> {
            var held = new HashMap<String, Long>();
            rows.forEach(row -> held.put(row.getString(0), row.getLong(1)));
            return held;
        });
    }

    private static <S extends State> List<Received<S>> newer(List<Received<S>> events, Map<String, Long> held) {
        var fresh = new ArrayList<Received<S>>();
        for (var event : events) {
            if (event.resourceversion() > held.getOrDefault(event.key(), 0L)) {
                held.put(event.key(), event.resourceversion());
                fresh.add(event);
            }
        }
        return fresh;
    }

    private static Uni<Void> hold(SqlConnection transaction, String topic, List<? extends Received<?>> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var newest = fresh.stream().collect(Collectors.toMap(Received::key, Received::resourceversion, Math::max));
        var rows = newest.entrySet().stream()
                .map(entry -> Tuple.of(topic, entry.getKey(), entry.getValue()))
                .toList();
        return transaction.preparedQuery(HOLD).executeBatch(rows).replaceWithVoid();
    }
}
