package org.arobase.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;

/** The broker's configuration: one node that is broker and controller, on the loopback. */
final class BrokerSettings {
    private final PortPlan ports;
    private final Path data;

    BrokerSettings(PortPlan ports, Path data) {
        this.ports = ports;
        this.data = data;
    }

    String text() {
        var settings = new TreeMap<String, String>();
        settings.putAll(network());
        settings.putAll(oneReplica());
        settings.putAll(sizes());
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.min.session.timeout.ms", "6000");
        // A platform that rested for a month goes on where it was.
        settings.put("offsets.retention.minutes", Integer.toString(60 * 24 * 365));
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Map<String, String> network() {
        var broker = "PLAINTEXT://" + ports.address(Part.KAFKA);
        var controller = "127.0.0.1:" + ports.kafkaController();
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "listeners", broker + ",CONTROLLER://" + controller,
                "advertised.listeners", broker,
                "inter.broker.listener.name", "PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** For one machine: 50 partitions of internal topics and a compaction buffer of 128 MiB are for clusters. */
    private static Map<String, String> sizes() {
        return Map.of(
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "3",
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2");
    }
}
