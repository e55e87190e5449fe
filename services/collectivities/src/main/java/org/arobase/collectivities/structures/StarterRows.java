package org.arobase.collectivities.structures;

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
    private final Pool pool;

    StarterRows(Pool pool) {
        this.pool = pool;
    }

    /**
     * Has those recorded that are not there, one after the other.
     *
     * @param held the statement that selects, of the ids {@code $1}, those that are there, as text
     */
    public <S extends State> Uni<Void> complete(List<S> starter, String held, Function<S, Uni<Void>> record) {
        var ids = starter.stream().map(State::id).toArray(String[]::new);
        return pool.preparedQuery(held)
                .execute(Tuple.tuple().addArrayOfString(ids))
                .map(StarterRows::ids)
                .onItem()
                .transformToMulti(
                        there -> Multi.createFrom().iterable(starter).filter(state -> !there.contains(state.id())))
                .onItem()
                .transformToUniAndConcatenate(record::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static Set<String> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("id"))
                .collect(Collectors.toSet());
    }
}
