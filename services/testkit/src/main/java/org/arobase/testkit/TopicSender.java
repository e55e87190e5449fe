package org.arobase.testkit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.arobase.contracts.Event;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts an event of another service into its topic, as that service's relay would. */
public final class TopicSender {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    public static ProducerRecord<String, byte[]> record(Event<?> event, long resourceversion) {
        return record(event, resourceversion, UUID.randomUUID());
    }

    public static ProducerRecord<String, byte[]> record(Event<?> event, long resourceversion, UUID eventId) {
        try {
            var record = new ProducerRecord<>(event.topic().name(), event.id(), JSON.writeValueAsBytes(event.data()));
            Map.of(
                            "content-type", "application/json",
                            "ce_specversion", "1.0",
                            "ce_id", eventId.toString(),
                            "ce_source", "/test",
                            "ce_type", event.type(),
                            "ce_subject", event.topic().subject(event.id()),
                            "ce_time", Instant.now().toString(),
                            "ce_dataschema", event.schema(),
                            "ce_resourceversion", Long.toString(resourceversion),
                            "ce_correlationid", UUID.randomUUID().toString())
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void send(Event<?> event, long resourceversion) {
        send(record(event, resourceversion));
    }

    public static void send(ProducerRecord<String, byte[]> record) {
        var brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private TopicSender() {}
}
