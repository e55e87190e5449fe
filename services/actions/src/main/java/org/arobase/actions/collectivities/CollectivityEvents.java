package org.arobase.actions.collectivities;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;
import org.arobase.kernel.inbox.Received;
import org.arobase.kernel.inbox.Subscription;

/** Keeps the read model of collectivities as their events say. */
@ApplicationScoped
public class CollectivityEvents implements Subscription<Collectivity> {

    private static final String UPSERT = """
            insert into collectivity
                (id, name, kind, departements, regions, epci, fictive, lon, lat, stratum, active, successors)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, '{}')
            on conflict (id) do update set
                (name, kind, departements, regions, epci, fictive, lon, lat, stratum, active, successors) =
                (excluded.name, excluded.kind, excluded.departements, excluded.regions, excluded.epci,
                 excluded.fictive, excluded.lon, excluded.lat, excluded.stratum, true, '{}')
            """;
    private static final String WITHDRAW = "update collectivity set active = false, successors = $2 where id = $1";

    @Override
    public Topic<Collectivity> topic() {
        return Topics.COLLECTIVITIES;
    }

    /** The last state of each, then the withdrawals that nothing followed: one that came and went stays known. */
    @Override
    public Uni<Void> apply(SqlConnection transaction, List<Received<Collectivity>> events) {
        var states = new LinkedHashMap<String, Tuple>();
        var withdrawals = new LinkedHashMap<String, Tuple>();
        for (var received : events) {
            switch (received.event()) {
                case Event.Stated<Collectivity> stated -> {
                    states.put(received.key(), row(stated.state()));
                    withdrawals.remove(received.key());
                }
                case Event.Withdrawn<Collectivity> withdrawn ->
                    withdrawals.put(received.key(), row(withdrawn.withdrawal()));
            }
        }
        return run(transaction, UPSERT, List.copyOf(states.values()))
                .chain(() -> run(transaction, WITHDRAW, List.copyOf(withdrawals.values())));
    }

    private static Tuple row(Collectivity state) {
        return Tuple.from(new Object[] {
            state.id(),
            state.name(),
            state.kind(),
            ids(state.departements()),
            ids(state.regions()),
            state.epci() == null ? null : state.epci().id(),
            state.fictive(),
            state.point() == null ? null : state.point().lon(),
            state.point() == null ? null : state.point().lat(),
            stratum(state.population())
        });
    }

    /** Null where no population is known, which is not 0. */
    private static String stratum(Population population) {
        return population == null ? null : Stratum.of(population.inhabitants()).toString();
    }

    private static Tuple row(Withdrawal withdrawal) {
        return Tuple.of(withdrawal.id(), withdrawal.successors().toArray(String[]::new));
    }

    private static String[] ids(List<Reference> references) {
        return references.stream().map(Reference::id).toArray(String[]::new);
    }

    private static Uni<Void> run(SqlConnection transaction, String statement, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(statement).executeBatch(rows).replaceWithVoid();
    }
}
