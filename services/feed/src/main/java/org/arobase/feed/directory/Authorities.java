package org.arobase.feed.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The names of authorities, as their events say. */
@ApplicationScoped
public class Authorities {

    private static final String TURN = "(hashtextextended('authorities', 0))";
    private static final String READ_TURN = "select pg_advisory_xact_lock_shared" + TURN;
    private static final String WRITE_TURN = "select pg_advisory_xact_lock" + TURN;
    private static final String SELECT = "select id, name from authority where id = any($1)";
    private static final String UPSERT =
            "insert into authority (id, name) values ($1, $2)" + " on conflict (id) do update set name = excluded.name";

    /** The names that are known; until the transaction ends, no other one becomes known. */
    public Uni<Map<String, String>> names(SqlConnection transaction, Collection<String> ids) {
        return transaction
                .query(READ_TURN)
                .execute()
                .chain(() -> transaction.preparedQuery(SELECT).execute(Tuple.of(ids.toArray(String[]::new))))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1))));
    }

    /** Waits for those who read names, so that what they made without a name is there to be named. */
    public Uni<Void> rename(SqlConnection transaction, Map<String, String> names) {
        return transaction
                .query(WRITE_TURN)
                .execute()
                .chain(() -> transaction.preparedQuery(UPSERT).executeBatch(rows(names)))
                .replaceWithVoid();
    }

    private static List<Tuple> rows(Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> Tuple.of(name.getKey(), name.getValue()))
                .toList();
    }
}
