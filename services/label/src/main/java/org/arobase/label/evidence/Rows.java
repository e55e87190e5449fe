package org.arobase.label.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Writes many rows with one statement. */
final class Rows {

    static Uni<Void> write(SqlConnection transaction, String statement, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(statement).executeBatch(rows).replaceWithVoid();
    }

    private Rows() {}
}
