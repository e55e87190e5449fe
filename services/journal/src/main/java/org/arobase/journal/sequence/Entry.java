package org.arobase.journal.sequence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.arobase.contracts.Topics;
import org.arobase.kernel.inbox.Decoder;
import org.arobase.kernel.inbox.Envelope;
import org.arobase.kernel.inbox.Undecodable;

/**
 * A record of a topic on its way into the journal, its bytes untouched.
 *
 * @param collectivity the authority it concerns, or null where the data names none
 */
record Entry(String topic, String key, String subject, Envelope envelope, String collectivity, String data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Resource(String topic, String key) {}

    static Entry of(ConsumerRecord<String, byte[]> record) throws Undecodable {
        if (record.key() == null || record.value() == null) {
            throw new Undecodable("without key or data");
        }
        var subject = record.headers().lastHeader("ce_subject");
        if (subject == null) {
            throw new Undecodable("without ce_subject");
        }
        return new Entry(
                record.topic(),
                record.key(),
                new String(subject.value(), StandardCharsets.UTF_8),
                Decoder.envelope(record),
                collectivity(record),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    Resource resource() {
        return new Resource(topic, key);
    }

    long resourceversion() {
        return envelope.resourceversion();
    }

    Entry concerning(String known) {
        return collectivity == null ? new Entry(topic, key, subject, envelope, known, data) : this;
    }

    private static String collectivity(ConsumerRecord<String, byte[]> record) throws Undecodable {
        if (record.topic().equals(Topics.COLLECTIVITIES.name())) {
            return record.key();
        }
        try {
            JsonNode data = JSON.readTree(record.value());
            return data.path("collectivity").asText(null);
        } catch (IOException malformed) {
            throw new Undecodable("malformed data", malformed);
        }
    }
}
