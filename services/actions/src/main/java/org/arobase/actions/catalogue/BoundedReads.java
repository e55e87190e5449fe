package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Reads that anybody may make dear: the database gives them up in time, and the answer is 503 with Retry-After. */
@ApplicationScoped
class BoundedReads {

    private final Pool pool;
    private final String bound;

    BoundedReads(Pool pool, BoundedReadConfig config) {
        this.pool = pool;
        this.bound = "set local statement_timeout = " + config.patience().toMillis();
    }

    <T> Uni<T> read(Function<SqlConnection, Uni<T>> read) {
        return pool.withTransaction(
                transaction -> transaction.query(bound).execute().chain(() -> read.apply(transaction)));
    }
}
