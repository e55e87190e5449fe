package org.arobase.kernel.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The outbox as the relay sees it: rows that nobody has acknowledged yet, by id. */
final class OutboxTable {

    /** Any number, the same for every instance of a service. */
    private static final long LOCK = 0x6172_6f62_6173_6501L;

    record Waiting(long id, ProducerRecord<String, byte[]> record) {}

    private final Connection connection;
    private final String source;

    OutboxTable(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    boolean lock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /**
     * Unsent rows are those that are still there, not those above the last id seen: a transaction that took a low id
     * may commit after one that took a higher one.
     */
    List<Waiting> waiting(int most) throws SQLException {
        try (var statement = connection.prepareStatement("select * from outbox order by id limit ?")) {
            statement.setInt(1, most);
            try (var rows = statement.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    waiting.add(new Waiting(rows.getLong("id"), record(rows)));
                }
                return waiting;
            }
        }
    }

    /** Not less than the number of rows, and found without counting them. */
    long atMost() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select coalesce(max(id) - min(id) + 1, 0) from outbox")) {
            result.next();
            return result.getLong(1);
        }
    }

    void delete(List<Waiting> acknowledged) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", acknowledged.stream().map(Waiting::id).toArray()));
            statement.executeUpdate();
        }
    }

    /** CloudEvents 1.0, Kafka binding, binary mode. */
    private ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        var headers = new RecordHeaders();
        add(headers, "content-type", "application/json");
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", row.getString("event_id"));
        add(headers, "ce_source", source);
        add(headers, "ce_type", row.getString("type"));
        add(headers, "ce_subject", row.getString("subject"));
        add(headers, "ce_time", instant(row).toString());
        add(headers, "ce_dataschema", row.getString("dataschema"));
        add(headers, "ce_resourceversion", row.getString("id"));
        add(headers, "ce_correlationid", row.getString("correlation_id"));
        var traceparent = row.getString("traceparent");
        if (traceparent != null) {
            add(headers, "ce_traceparent", traceparent);
        }
        var data = row.getString("data").getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(row.getString("topic"), null, row.getString("key"), data, headers);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("time", OffsetDateTime.class).toInstant();
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
