package org.arobase.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic as the platform wants it on one broker. */
record Topic(String name, int partitions, Map<String, String> settings) {
    private static final int PARTITIONS = 3;
    private static final List<String> RESOURCES = List.of(
            "arobase.collectivities.collectivities.v1",
            "arobase.actions.nomenclatures.v1",
            "arobase.actions.actions.v1",
            "arobase.label.campaigns.v1",
            "arobase.feed.news.v1");
    private static final List<String> CONSUMERS = List.of("actions", "label", "feed");

    static List<Topic> all() {
        return Stream.concat(
                        RESOURCES.stream().map(Topic::ofResources),
                        CONSUMERS.stream().map(Topic::ofDeadLetters))
                .toList();
    }

    /** Compacted: the last state of every resource stays for ever, each change at least a week. */
    private static Topic ofResources(String name) {
        var lag = Long.toString(Duration.ofDays(7).toMillis());
        return new Topic(name, PARTITIONS, Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", lag));
    }

    private static Topic ofDeadLetters(String consumer) {
        var name = "arobase." + consumer + ".dlq.v1";
        return new Topic(name, 1, Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }

    NewTopic onOneBroker() {
        return new NewTopic(name, partitions, (short) 1).configs(settings);
    }
}
