package org.arobase.kernel.retelling;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.arobase.contracts.Topic;

/** One restore in the database, and what the topics were heard to say, in a table that goes with the transaction. */
final class Restoration {

    /** For one statement: they touch hundreds of rows at most. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Far more than is ever said between a backup and its restore: a broker that is new does not know how much it was. */
    private static final long LEAP = 1L << 32;

    private static final String REMEMBER = "insert into restoration (id) values ($1) on conflict do nothing";
    private static final String BEGIN = """
            create temporary table heard (
                topic text    not null,
                key   text    not null,
                gone  boolean not null,
                primary key (topic, key)
            ) on commit drop
            """;
    private static final String HEAR = """
            insert into heard (topic, key, gone) values ($1, $2, $3)
            on conflict (topic, key) do update set gone = excluded.gone
            """;
    private static final String RAISE = """
            select setval(
                pg_get_serial_sequence('outbox', 'id'), greatest($1, pg_sequence_last_value(s.seqrelid), 0) + $2)
            from pg_sequence s where s.seqrelid = pg_get_serial_sequence('outbox', 'id')::regclass
            """;
    private static final String FORGET = "delete from heard where topic = $1 and key = any($2)";
    private static final String TAKE_LEFT = """
            delete from heard where topic = $1 and key in (
                select key from heard where topic = $1 and not gone order by key limit $2)
            returning key
            """;

    private final SqlConnection transaction;

    Restoration(SqlConnection transaction) {
        this.transaction = transaction;
    }

    /** False when it is done already; another instance that is doing it is waited for. */
    boolean isNew(String restore) {
        return execute(REMEMBER, Tuple.of(restore)).rowCount() == 1;
    }

    void begin() {
        transaction.query(BEGIN).execute().await().atMost(PATIENCE);
    }

    /**
     * What a stretch of a topic says last of each resource.
     *
     * @param gone by key, whether it is withdrawn
     */
    void hear(String topic, Map<String, Boolean> gone) {
        var rows = gone.entrySet().stream()
                .map(said -> Tuple.of(topic, said.getKey(), said.getValue()))
                .toList();
        transaction.preparedQuery(HEAR).executeBatch(rows).await().atMost(PATIENCE);
    }

    /** The versions of events go on above all that were ever given. */
    void raiseVersions(long heard) {
        execute(RAISE, Tuple.of(heard, LEAP));
    }

    void forget(Topic<?> topic, List<String> present) {
        execute(FORGET, Tuple.of(topic.name(), present.toArray(String[]::new)));
    }

    /** The next resources that the topic shows and nobody has claimed; each is given once. */
    List<String> takeLeft(Topic<?> topic, int most) {
        return StreamSupport.stream(
                        execute(TAKE_LEFT, Tuple.of(topic.name(), most)).spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }

    private RowSet<Row> execute(String query, Tuple values) {
        return transaction.preparedQuery(query).execute(values).await().atMost(PATIENCE);
    }
}
