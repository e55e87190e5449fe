package org.arobase.kernel.retelling;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.arobase.contracts.Topic;
import org.arobase.kernel.inbox.Decoder;
import org.arobase.kernel.inbox.Undecodable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what the topics of a service hold, from the beginning to where they end now. */
@Singleton
class OwnTopics {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String brokers;

    OwnTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    /**
     * @param heard is given a topic and, by key, whether its last record so far says that it is withdrawn
     * @return the highest version of all events; 0 when there are none
     */
    long read(Collection<String> topics, BiConsumer<String, Map<String, Boolean>> heard) {
        try (var consumer = open()) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var highest = 0L;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                highest = Math.max(highest, take(consumer, heard));
            }
            return highest;
        }
    }

    private static long take(Consumer<String, byte[]> consumer, BiConsumer<String, Map<String, Boolean>> heard) {
        var records = consumer.poll(POLL);
        var highest = 0L;
        for (var partition : records.partitions()) {
            var gone = new LinkedHashMap<String, Boolean>();
            for (var record : records.records(partition)) {
                highest = Math.max(highest, take(record, gone));
            }
            if (!gone.isEmpty()) {
                heard.accept(partition.topic(), gone);
            }
        }
        return highest;
    }

    /** What cannot be read is nobody's resource: whoever follows the topic sets it aside, too. */
    private static long take(ConsumerRecord<String, byte[]> record, Map<String, Boolean> gone) {
        try {
            var envelope = Decoder.envelope(record);
            gone.put(record.key(), envelope.type().endsWith("." + Topic.WITHDRAWN + ".v1"));
            return envelope.resourceversion();
        } catch (Undecodable reason) {
            return 0;
        }
    }

    private Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        // A service that waits says so this often.
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
