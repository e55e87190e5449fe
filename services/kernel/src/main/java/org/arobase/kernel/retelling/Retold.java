package org.arobase.kernel.retelling;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.arobase.contracts.State;
import org.arobase.contracts.Topic;

/**
 * Where a service finds what its topic should say. A bean of this type for each topic that a service owns: after a restore
 * all of it is said again.
 */
public interface Retold<S extends State> {

    Topic<S> topic();

    /**
     * The next resources that are public, as their topic carries them, in the order of their ids. Nobody writes meanwhile.
     *
     * @param id of the last one before; empty at the beginning
     * @return empty when there are no more
     */
    Uni<List<S>> after(String id, int most);

    /** The states that are rows, however many there are. */
    static <S> Uni<List<S>> rows(Pool pool, String next, Tuple after, Function<Row, S> read) {
        return pool.preparedQuery(next)
                .execute(after)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(read)
                        .toList());
    }
}
