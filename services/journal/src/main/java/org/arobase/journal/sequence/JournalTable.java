package org.arobase.journal.sequence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Appends batches to the journal: a batch is one transaction, and one transaction at a time. */
@ApplicationScoped
class JournalTable {

    private static final String HEAD = "select sequence from head";
    private static final String LOCK_HEAD = HEAD + " for update";
    private static final String MOVE_HEAD = "update head set sequence = $1";
    private static final String POSITIONS = "select topic, partition, next_offset from read_position";
    private static final String MOVE_POSITION = """
            insert into read_position (topic, partition, next_offset) values ($1, $2, $3)
            on conflict (topic, partition) do update set next_offset = excluded.next_offset
            """;
    private static final String FORGET_POSITIONS = """
            delete from read_position where topic in (
                select topic from known_topic join unnest($1::text[], $2::text[]) as today (topic, id) using (topic)
                where known_topic.id <> today.id)
            """;
    private static final String KNOW_TOPICS = """
            insert into known_topic (topic, id) select * from unnest($1::text[], $2::text[])
            on conflict (topic) do update set id = excluded.id
            """;
    private static final String HELD = """
            select r.topic, r.key, r.resourceversion, r.collectivity
            from resource r join unnest($1::text[], $2::text[]) as wanted (topic, key) using (topic, key)
            """;
    private static final String HOLD = """
            insert into resource (topic, key, resourceversion, collectivity) values ($1, $2, $3, $4)
            on conflict (topic, key) do update
            set resourceversion = excluded.resourceversion, collectivity = excluded.collectivity
            """;
    private static final String APPEND = """
            insert into entry (sequence, event_id, topic, key, type, subject, resourceversion, correlation_id, time,
                               collectivity, data)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """;

    private final Pool pool;

    JournalTable(Pool pool) {
        this.pool = pool;
    }

    /**
     * Where each partition is read from.
     *
     * @param topics the ids by which the broker tells topics of one name apart: positions in one that is no more are forgotten
     */
    Uni<Map<TopicPartition, Long>> positions(Map<String, String> topics) {
        var names = topics.keySet().toArray(String[]::new);
        var ids = Stream.of(names).map(topics::get).toArray(String[]::new);
        return pool.withTransaction(transaction -> transaction
                .preparedQuery(FORGET_POSITIONS)
                .execute(Tuple.of(names, ids))
                .chain(() -> transaction.preparedQuery(KNOW_TOPICS).execute(Tuple.of(names, ids)))
                .chain(() -> positions(transaction)));
    }

    Uni<Long> head() {
        return pool.query(HEAD).execute().map(JournalTable::sequence);
    }

    /** The head after the batch. */
    Uni<Long> append(Batch batch) {
        return pool.withTransaction(transaction -> head(transaction)
                .call(() -> requireUnmoved(transaction, batch.from()))
                .flatMap(head -> held(transaction, batch.entries())
                        .map(batch::newer)
                        .flatMap(entries -> append(transaction, head, entries)))
                .call(() -> move(transaction, batch.to())));
    }

    private static Uni<Long> head(SqlConnection transaction) {
        return transaction.query(LOCK_HEAD).execute().map(JournalTable::sequence);
    }

    private static Long sequence(RowSet<Row> head) {
        return head.iterator().next().getLong(0);
    }

    private static Uni<Void> requireUnmoved(SqlConnection transaction, Map<TopicPartition, Long> from) {
        return positions(transaction)
                .invoke(positions -> {
                    if (from.entrySet().stream()
                            .anyMatch(begin -> isAhead(positions.get(begin.getKey()), begin.getValue()))) {
                        throw new PositionsMoved();
                    }
                })
                .replaceWithVoid();
    }

    private static boolean isAhead(Long position, long begin) {
        return position != null && position > begin;
    }

    private static Uni<Map<TopicPartition, Long>> positions(SqlConnection connection) {
        return connection.query(POSITIONS).execute().map(rows -> {
            var positions = new HashMap<TopicPartition, Long>();
            rows.forEach(row -> positions.put(new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2)));
            return positions;
        });
    }

    private static Uni<Map<Entry.Resource, Batch.Held>> held(SqlConnection transaction, List<Entry> entries) {
        var wanted = entries.stream().map(Entry::resource).distinct().toList();
        var topics = wanted.stream().map(Entry.Resource::topic).toArray(String[]::new);
        var keys = wanted.stream().map(Entry.Resource::key).toArray(String[]::new);
        return transaction.preparedQuery(HELD).execute(Tuple.of(topics, keys)).map(rows -> {
            var held = new HashMap<Entry.Resource, Batch.Held>();
            rows.forEach(row -> held.put(
                    new Entry.Resource(row.getString(0), row.getString(1)),
                    new Batch.Held(row.getLong(2), row.getString(3))));
            return held;
        });
    }

    private static Uni<Long> append(SqlConnection transaction, long head, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().item(head);
        }
        var rows = new ArrayList<Tuple>();
        var newest = new LinkedHashMap<Entry.Resource, Tuple>();
        for (var entry : entries) {
            rows.add(row(head + rows.size() + 1, entry));
            newest.put(
                    entry.resource(),
                    Tuple.of(entry.topic(), entry.key(), entry.resourceversion(), entry.collectivity()));
        }
        return transaction
                .preparedQuery(APPEND)
                .executeBatch(rows)
                .call(() -> transaction.preparedQuery(HOLD).executeBatch(List.copyOf(newest.values())))
                .call(() -> transaction.preparedQuery(MOVE_HEAD).execute(Tuple.of(head + rows.size())))
                .replaceWith(head + rows.size());
    }

    private static Tuple row(long sequence, Entry entry) {
        var envelope = entry.envelope();
        return Tuple.tuple()
                .addLong(sequence)
                .addUUID(envelope.id())
                .addString(entry.topic())
                .addString(entry.key())
                .addString(envelope.type())
                .addString(entry.subject())
                .addLong(envelope.resourceversion())
                .addUUID(envelope.correlationId())
                .addOffsetDateTime(envelope.time().atOffset(ZoneOffset.UTC))
                .addString(entry.collectivity())
                .addString(entry.data());
    }

    private static Uni<Void> move(SqlConnection transaction, Map<TopicPartition, Long> to) {
        var rows = to.entrySet().stream()
                .map(end -> Tuple.of(end.getKey().topic(), end.getKey().partition(), end.getValue()))
                .toList();
        return transaction.preparedQuery(MOVE_POSITION).executeBatch(rows).replaceWithVoid();
    }
}
