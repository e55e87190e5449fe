package org.arobase.kernel.starter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.arobase.contracts.State;

/**
 * Which of the starter content there is. The question is plain SQL: the first that Hibernate is asked makes it load thousands
 * of classes, and most starts have nothing to record.
 */
@Singleton
public class StarterRows {

    private static final String TURN = "select 1 from pg_advisory_xact_lock(hashtextextended('starter', 0))";

    private final Pool pool;

    StarterRows(Pool pool) {
        this.pool = pool;
    }

    /** {@link #complete(List, Function, String, Function)} of states, by their ids. */
    public <S extends State> Uni<Void> complete(List<S> starter, String held, Function<S, Uni<Void>> record) {
        return complete(starter, State::id, held, record);
    }

    /**
     * Has those recorded that are not there, one after the other in one transaction. Instances that start at once do so in
     * turns, so that who records looks once more whether another has meanwhile.
     *
     * @param held the statement that selects, of the ids {@code $1}, those that are there, as text
     */
    public <S> Uni<Void> complete(List<S> starter, Function<S, ?> id, String held, Function<S, Uni<Void>> record) {
        return missing(starter, id, held)
                .flatMap(missing -> missing.isEmpty() ? Uni.createFrom().voidItem() : inTurn(missing, record));
    }

    private <S> Uni<List<S>> missing(List<S> starter, Function<S, ?> id, String held) {
        var ids = starter.stream().map(id).map(String::valueOf).toArray(String[]::new);
        return pool.preparedQuery(held)
                .execute(Tuple.tuple().addArrayOfString(ids))
                .map(StarterRows::ids)
                .map(there -> starter.stream()
                        .filter(one -> !there.contains(String.valueOf(id.apply(one))))
                        .toList());
    }

    private static <S> Uni<Void> inTurn(List<S> missing, Function<S, Uni<Void>> record) {
        return Panache.withTransaction(() -> turn().chain(() -> Multi.createFrom()
                .iterable(missing)
                .onItem()
                .transformToUniAndConcatenate(record::apply)
                .onItem()
                .ignoreAsUni()));
    }

    private static Uni<Integer> turn() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TURN, Integer.class).getSingleResult());
    }

    private static Set<String> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("id"))
                .collect(Collectors.toSet());
    }
}
