package org.arobase.local.kafka;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** What the launcher does in Kafka: looks whether the broker answers, and makes the topics that are missing. */
public final class KafkaAdmin {
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int CREATION_MILLIS = 30_000;

    private final String address;

    KafkaAdmin(String address) {
        this.address = address;
    }

    boolean reachable() {
        try (var admin = connect(TIMEOUT_MILLIS)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException down) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void createMissing() throws InterruptedException, ExecutionException {
        try (var admin = connect(CREATION_MILLIS)) {
            var existing = admin.listTopics().names().get();
            var missing = LocalTopic.all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(LocalTopic::onOneBroker)
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    Set<String> names() throws InterruptedException, ExecutionException {
        try (var admin = connect(TIMEOUT_MILLIS)) {
            return admin.listTopics().names().get();
        }
    }

    private Admin connect(int timeoutMillis) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMillis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMillis));
    }
}
