package org.arobase.journal.sequence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.kernel.inbox.CatchUp;
import org.arobase.kernel.inbox.DeadLetters;
import org.arobase.kernel.inbox.Lag;
import org.arobase.kernel.inbox.Undecodable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Lays every public topic into one sequence. It reads all partitions without a group, from positions kept beside what
 * was read, so that a crash between the two cannot happen; instances compete for the head's lock, not for partitions.
 */
@Singleton
public class Sequencer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final SequencerConfig config;
    private final JournalTable table;
    private final Head head;
    private final DeadLetters deadLetters;
    private final CatchUp catchUp = new CatchUp();
    private final Lag lag = new Lag();
    private final String brokers;
    private final Thread thread = Thread.ofPlatform().name("sequencer").daemon().unstarted(this);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Sequencer(
            SequencerConfig config,
            JournalTable table,
            Head head,
            DeadLetters deadLetters,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.config = config;
        this.table = table;
        this.head = head;
        this.deadLetters = deadLetters;
        this.brokers = brokers;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (thread.isAlive()) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    boolean isCaughtUp() {
        return catchUp.isDone();
    }

    double lag() {
        return lag.records();
    }

    @Override
    public void run() {
        while (isRunning()) {
            try (var consumer = open()) {
                seek(consumer);
                while (isRunning()) {
                    step(consumer);
                }
            } catch (PositionsMoved moved) {
                LOG.debugf("sequencer reads again: %s", moved.getMessage());
            } catch (Exception e) {
                LOG.warnf("sequencer interrupted, starts again from its positions: %s", e);
                rest();
            }
        }
    }

    private void seek(Consumer<String, byte[]> consumer) throws ExecutionException, InterruptedException {
        var positions = table.positions(topicIds()).await().atMost(config.patience());
        head.moved(table.head().await().atMost(config.patience()));
        var partitions = Topics.ALL.stream()
                .map(Topic::name)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
        catchUp.assigned(consumer);
    }

    private Map<String, String> topicIds() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            var names = Topics.ALL.stream().map(Topic::name).toList();
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.topicId().toString()));
        }
    }

    private void step(Consumer<String, byte[]> consumer) throws ExecutionException, InterruptedException {
        var records = consumer.poll(POLL);
        lag.check(consumer, records.count());
        append(records);
        catchUp.check(consumer);
        lag.check(consumer, 0);
    }

    private void append(ConsumerRecords<String, byte[]> records) throws ExecutionException, InterruptedException {
        if (!records.isEmpty()) {
            head.moved(table.append(batch(records)).await().atMost(config.patience()));
        }
    }

    private Batch batch(ConsumerRecords<String, byte[]> records) throws ExecutionException, InterruptedException {
        var entries = new ArrayList<Entry>(records.count());
        var from = new HashMap<TopicPartition, Long>();
        var to = new HashMap<TopicPartition, Long>();
        for (var partition : records.partitions()) {
            var some = records.records(partition);
            from.put(partition, some.getFirst().offset());
            to.put(partition, some.getLast().offset() + 1);
            entries.addAll(decode(some));
        }
        return new Batch(entries, from, to);
    }

    private List<Entry> decode(List<ConsumerRecord<String, byte[]>> records)
            throws ExecutionException, InterruptedException {
        var entries = new ArrayList<Entry>(records.size());
        for (var record : records) {
            try {
                entries.add(Entry.of(record));
            } catch (Undecodable reason) {
                deadLetters.set(record, reason);
            }
        }
        return entries;
    }

    private Consumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        // What was compacted away before it was read is not missing: a newer state of it follows.
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        config.batch()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void rest() {
        try {
            stopped.await(config.rest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
