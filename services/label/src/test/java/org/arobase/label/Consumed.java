package org.arobase.label;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.arobase.contracts.Topic;
import org.arobase.testkit.Awaits;
import org.eclipse.microprofile.config.ConfigProvider;

/** Waits until the service has applied all that a topic holds: the only way to see that nothing changed. */
public final class Consumed {

    public static void await(Topic<?> topic) {
        var config = ConfigProvider.getConfig();
        var brokers = config.getValue("kafka.bootstrap.servers", String.class);
        var group = "arobase." + config.getValue("quarkus.application.name", String.class);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            var ends = ends(admin, topic);
            Awaits.until(() -> applied(admin, group).entrySet().containsAll(ends.entrySet()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Topic<?> topic)
            throws ExecutionException, InterruptedException {
        var partitions = admin.describeTopics(List.of(topic.name()))
                .allTopicNames()
                .get()
                .get(topic.name())
                .partitions();
        var latest = partitions.stream()
                .collect(Collectors.toMap(
                        info -> new TopicPartition(topic.name(), info.partition()), info -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .filter(end -> end.getValue().offset() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, Long> applied(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .flatMap(entry ->
                        Stream.ofNullable(entry.getValue()).map(offset -> Map.entry(entry.getKey(), offset.offset())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Consumed() {}
}
