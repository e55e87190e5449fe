package org.arobase.kernel.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.arobase.contracts.Event;
import org.arobase.contracts.State;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Withdrawal;
import org.arobase.kernel.json.EventJson;

/** Reads CloudEvents 1.0 in binary mode. */
public final class Decoder {

    public static <S extends State> Received<S> decode(Topic<S> topic, ConsumerRecord<String, byte[]> record)
            throws Undecodable {
        var envelope = envelope(record);
        if (record.key() == null || record.value() == null) {
            throw new Undecodable("without key or data");
        }
        var event = event(topic, envelope.type(), record.value());
        if (!record.key().equals(event.id())) {
            throw new Undecodable("key %s carries the resource %s".formatted(record.key(), event.id()));
        }
        return new Received<>(event, envelope);
    }

    public static Envelope envelope(ConsumerRecord<String, byte[]> record) throws Undecodable {
        try {
            return new Envelope(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_source"),
                    required(record, "ce_type"),
                    Instant.parse(required(record, "ce_time")),
                    Long.parseLong(required(record, "ce_resourceversion")),
                    UUID.fromString(required(record, "ce_correlationid")),
                    header(record, "ce_traceparent"));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw new Undecodable("malformed attribute: " + malformed.getMessage(), malformed);
        }
    }

    private static <S extends State> Event<S> event(Topic<S> topic, String type, byte[] data) throws Undecodable {
        try {
            if (type.equals(topic.type(Topic.WITHDRAWN))) {
                return topic.withdrawn(EventJson.read(data, Withdrawal.class));
            }
            return new Event.Stated<>(topic, fact(topic, type), EventJson.read(data, topic.state()));
        } catch (IOException malformed) {
            throw new Undecodable("malformed data: " + malformed.getMessage(), malformed);
        }
    }

    /** A fact that was added after this service was built still carries the state. */
    private static String fact(Topic<?> topic, String type) throws Undecodable {
        var form = topic.type("\0").split("\0", -1);
        if (!type.startsWith(form[0])
                || !type.endsWith(form[1])
                || type.length() <= form[0].length() + form[1].length()) {
            throw new Undecodable("type %s in topic %s".formatted(type, topic.name()));
        }
        return type.substring(form[0].length(), type.length() - form[1].length());
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) throws Undecodable {
        var value = header(record, name);
        if (value == null) {
            throw new Undecodable("without " + name);
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Decoder() {}
}
