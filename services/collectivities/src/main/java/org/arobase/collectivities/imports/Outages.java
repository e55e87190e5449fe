package org.arobase.collectivities.imports;

import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away for a while from a failure that would come again. */
final class Outages {
    /** PostgreSQL: connection, resources, operator, and what was in the way of others. */
    private static final List<String> PASSING = List.of("08", "53", "57", "40", "55");

    static boolean isOne(Throwable failure) {
        if (failure instanceof DatabaseException refused) {
            return refused.getSqlState() == null
                    || PASSING.contains(refused.getSqlState().substring(0, 2));
        }
        return failure instanceof VertxException
                || failure instanceof IOException
                || failure instanceof TimeoutException;
    }

    private Outages() {}
}
