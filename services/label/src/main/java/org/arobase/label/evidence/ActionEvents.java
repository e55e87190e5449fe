package org.arobase.label.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;
import org.arobase.label.score.Cause;
import org.arobase.label.score.Scores;

/** Keeps what authorities do, and scores each authority of a batch once. */
@ApplicationScoped
public class ActionEvents implements Subscription<Action> {

    private static final String UPSERT = """
            insert into action (id, collectivity, nomenclature, services, start_on, end_on, completeness)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (id) do update set
                (collectivity, nomenclature, services, start_on, end_on, completeness) =
                (excluded.collectivity, excluded.nomenclature, excluded.services, excluded.start_on, excluded.end_on,
                 excluded.completeness)
            """;
    private static final String DELETE = "delete from action where id = any($1) returning id, collectivity";

    private final Scores scores;

    ActionEvents(Scores scores) {
        this.scores = scores;
    }

    @Override
    public Topic<Action> topic() {
        return Topics.ACTIONS;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Action>> events) {
        var last = LastStates.of(events);
        var rows = last.states().stream().map(ActionEvents::row).toList();
        return scores.begin(transaction)
                .chain(() -> Rows.write(transaction, UPSERT, rows))
                .chain(() -> delete(transaction, last.withdrawn()))
                .map(losing -> causes(events, losing))
                .chain(causes -> scores.recompute(transaction, causes));
    }

    /** The authorities that lose an action, by action. */
    private static Uni<Map<String, String>> delete(SqlConnection transaction, String[] withdrawn) {
        return transaction
                .preparedQuery(DELETE)
                .execute(Tuple.of(withdrawn))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
    }

    /** By authority, what happened to its actions. */
    private static Map<String, List<Cause>> causes(List<Received<Action>> events, Map<String, String> losing) {
        return events.stream()
                .filter(received -> authority(received.event(), losing) != null)
                .collect(Collectors.groupingBy(
                        received -> authority(received.event(), losing),
                        Collectors.mapping(Cause::of, Collectors.toList())));
    }

    /** Null for the withdrawal of what was never here. */
    private static String authority(Event<Action> event, Map<String, String> losing) {
        return switch (event) {
            case Event.Stated<Action> stated -> stated.state().collectivity();
            case Event.Withdrawn<Action> gone -> losing.get(gone.id());
        };
    }

    private static Tuple row(Action action) {
        return Tuple.from(new Object[] {
            action.id(),
            action.collectivity(),
            action.nomenclature(),
            action.services().toArray(String[]::new),
            action.start(),
            action.end(),
            action.completeness()
        });
    }
}
