package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.arobase.contracts.Event;
import org.arobase.contracts.State;
import org.arobase.kernel.inbox.Received;

/**
 * A table that holds the last state of each resource. Of a batch of events the last one of each counts: one statement for all
 * that is stated, one for all that is withdrawn.
 *
 * @param upsert takes a row
 * @param delete takes an array of keys
 */
record LastOfEach<S extends State>(String upsert, Function<S, Tuple> row, String delete) {

    Uni<Void> apply(SqlConnection transaction, List<Received<S>> events) {
        var states = new LinkedHashMap<String, Tuple>();
        var gone = new LinkedHashSet<String>();
        for (var received : events) {
            gone.remove(received.key());
            switch (received.event()) {
                case Event.Stated<S> stated -> states.put(received.key(), row.apply(stated.state()));
                case Event.Withdrawn<S> withdrawn -> {
                    states.remove(received.key());
                    gone.add(received.key());
                }
            }
        }
        return write(transaction, List.copyOf(states.values())).chain(() -> delete(transaction, gone));
    }

    private Uni<Void> write(SqlConnection transaction, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(upsert).executeBatch(rows).replaceWithVoid();
    }

    private Uni<Void> delete(SqlConnection transaction, Set<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction
                        .preparedQuery(delete)
                        .execute(Tuple.of(keys.toArray(String[]::new)))
                        .replaceWithVoid();
    }
}
