package org.arobase.kernel.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the consumer of a service's group. Each restore begins a new group, which reads its topics from the beginning: the
 * old one's positions are ahead of the database that was put in place. What that database knows is skipped.
 */
@ApplicationScoped
public class InboxConsumer {

    private final String brokers;
    private final String group;
    private final InboxConfig config;

    InboxConsumer(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "arobase.restored") Optional<String> restore,
            InboxConfig config) {
        this.brokers = brokers;
        this.group = "arobase." + service
                + config.reading().map(number -> "." + number).orElse("")
                + restore.map(id -> "." + id).orElse("");
        this.config = config;
    }

    Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        group,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        config.batch(),
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        (int) config.session().toMillis(),
                        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                        (int) config.session().toMillis() / 3),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
