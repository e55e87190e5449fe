package org.arobase.actions.catalogue;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * Connections that keep the statement of the read by id: the database parses and plans it once for each of them, not for each
 * read. No other statement is kept: the best plan of a list depends on the values it is narrowed to.
 */
@Singleton
class PlannedOnce implements PgPoolCreator {

    @Override
    public Pool create(Input input) {
        var options = input.pgConnectOptionsList().getFirst();
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(options.setCachePreparedStatements(true)
                        .setPreparedStatementCacheSqlFilter(PublicActions.READ::equals))
                .using(input.vertx())
                .build();
    }
}
