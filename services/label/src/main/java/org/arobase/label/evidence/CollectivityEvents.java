package org.arobase.label.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;
import org.arobase.label.score.Cause;
import org.arobase.label.score.Scores;

/** Keeps who the authorities are, and scores those that a campaign concerns. */
@ApplicationScoped
public class CollectivityEvents implements Subscription<Collectivity> {

    private static final String UPSERT = """
            insert into collectivity (id, kind, name, population, fictive) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set
                (kind, name, population, fictive) =
                (excluded.kind, excluded.name, excluded.population, excluded.fictive)
            """;
    private static final String DELETE = "delete from collectivity where id = any($1)";

    /** What is closed is told of the day it was closed, whatever becomes of the authority. */
    private static final String FORGET = """
            delete from score using campaign
            where campaign.id = score.campaign and campaign.state = 'OPEN' and collectivity = any($1)
            """;

    private final Scores scores;

    CollectivityEvents(Scores scores) {
        this.scores = scores;
    }

    @Override
    public Topic<Collectivity> topic() {
        return Topics.COLLECTIVITIES;
    }

    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Collectivity>> events) {
        var last = LastStates.of(events);
        var rows = last.states().stream().map(CollectivityEvents::row).toList();
        return scores.begin(transaction)
                .chain(() -> Rows.write(transaction, UPSERT, rows))
                .chain(() -> transaction.preparedQuery(FORGET).execute(Tuple.of(last.withdrawn())))
                .chain(() -> transaction.preparedQuery(DELETE).execute(Tuple.of(last.withdrawn())))
                .chain(() -> scores.recompute(transaction, causes(events)));
    }

    private static Map<String, List<Cause>> causes(List<Received<Collectivity>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(Received::key, Collectors.mapping(Cause::of, Collectors.toList())));
    }

    private static Tuple row(Collectivity state) {
        var population = state.population() == null ? null : state.population().inhabitants();
        return Tuple.of(state.id(), state.kind(), state.name(), population, state.fictive());
    }
}
