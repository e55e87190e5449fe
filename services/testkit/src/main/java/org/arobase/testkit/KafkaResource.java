package org.arobase.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;

/** A Kafka broker of its own, with the platform's topics. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static final int PARTITIONS = 3;
    private static final List<String> CONSUMERS =
            List.of("collectivities", "actions", "label", "feed", "journal", "gateway", "kernel");

    private EmbeddedKafkaBroker broker;

    @Override
    public Map<String, String> start() {
        broker = new EmbeddedKafkaBroker()
                .withNodeId(1)
                .withAdditionalProperties(properties -> properties.put("group.initial.rebalance.delay.ms", "0"))
                .start();
        createTopics();
        return Map.of("kafka.bootstrap.servers", broker.getAdvertisedListeners());
    }

    @Override
    public void stop() {
        broker.close();
    }

    /** On a busy machine the answer may come too late: then they are there when the client asks again. */
    private void createTopics() {
        var resources = Topics.all().map(Topic::name).map(name -> new NewTopic(name, PARTITIONS, (short) 1));
        var deadLetters = CONSUMERS.stream().map(name -> new NewTopic("arobase." + name + ".dlq.v1", 1, (short) 1));
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.getAdvertisedListeners()))) {
            admin.createTopics(Stream.concat(resources, deadLetters).toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topics", e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
