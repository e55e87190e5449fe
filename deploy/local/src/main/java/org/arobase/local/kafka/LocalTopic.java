package org.arobase.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;

/** A topic as the platform wants it on one broker. */
record LocalTopic(String name, int partitions, Map<String, String> settings) {
    private static final int PARTITIONS = 3;
    /** With one replica the disk is the only copy: what is acknowledged, and then deleted from an outbox, is on it. */
    private static final String EVERY_BATCH = "1";

    private static final List<String> CONSUMERS = List.of("actions", "label", "feed", "journal", "gateway");

    static List<LocalTopic> all() {
        return Stream.concat(
                        Topics.all().map(LocalTopic::ofResources),
                        CONSUMERS.stream().map(LocalTopic::ofDeadLetters))
                .toList();
    }

    /** Compacted: the last state of every resource stays for ever, each change at least a week. */
    private static LocalTopic ofResources(Topic<?> topic) {
        var lag = Long.toString(Duration.ofDays(7).toMillis());
        return new LocalTopic(
                topic.name(),
                PARTITIONS,
                Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", lag, "flush.messages", EVERY_BATCH));
    }

    private static LocalTopic ofDeadLetters(String consumer) {
        var name = "arobase." + consumer + ".dlq.v1";
        return new LocalTopic(name, 1, Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }

    NewTopic onOneBroker() {
        return new NewTopic(name, partitions, (short) 1).configs(settings);
    }
}
