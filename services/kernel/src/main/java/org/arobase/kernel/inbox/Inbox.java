package org.arobase.kernel.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Receives the events a service subscribes to. A batch of one partition is one transaction; what fails stays where it
 * is, its partition rests and is tried again, the others go on. A loop on a thread of its own: the consumer belongs to
 * one thread, and here, between it and the reactive world, is the one place where a thread waits.
 */
@Singleton
public class Inbox implements Runnable {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, Subscription<?>> subscriptions;
    private final InboxConsumer consumers;
    private final Batches batches;
    private final Rests rests;
    private final CatchUp catchUp = new CatchUp();
    private final Lag lag = new Lag();
    private final Thread thread = Thread.ofPlatform().name("inbox").daemon().unstarted(this);
    private volatile Consumer<String, byte[]> consumer;
    private volatile boolean running = true;

    Inbox(
            @All List<Subscription<?>> subscriptions,
            InboxConsumer consumers,
            Batches batches,
            InboxConfig config,
            Clock clock) {
        this.subscriptions = subscriptions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        subscription -> subscription.topic().name(), Function.identity()));
        this.consumers = consumers;
        this.batches = batches;
        this.rests = new Rests(config, clock);
    }

    void start(@Observes StartupEvent event) {
        if (isSubscribed()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        if (thread.isAlive()) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    /** Whether everything that was there at the start has been applied. */
    public boolean isCaughtUp() {
        return !isSubscribed() || catchUp.isDone();
    }

    boolean isSubscribed() {
        return !subscriptions.isEmpty();
    }

    double lag() {
        return lag.records();
    }

    @Override
    public void run() {
        while (running) {
            try (var opened = consumers.open()) {
                consumer = opened;
                opened.subscribe(subscriptions.keySet());
                while (running) {
                    step(opened);
                }
            } catch (WakeupException stopping) {
                return;
            } catch (KafkaException e) {
                LOG.warnf("inbox interrupted, starts again: %s", e.getMessage());
            }
        }
    }

    private void step(Consumer<String, byte[]> opened) {
        opened.resume(
                rests.over().stream().filter(opened.assignment()::contains).toList());
        var records = opened.poll(POLL);
        catchUp.assigned(opened);
        lag.check(opened, records.count());
        for (var partition : records.partitions()) {
            apply(opened, partition, records.records(partition));
        }
        catchUp.check(opened);
        lag.check(opened, 0);
    }

    private void apply(
            Consumer<String, byte[]> opened, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        try {
            batches.apply(subscriptions.get(partition.topic()), partition, records);
        } catch (Exception e) {
            hold(opened, partition, records.getFirst().offset(), e);
            return;
        }
        rests.succeeded(partition);
        opened.commitSync(
                Map.of(partition, new OffsetAndMetadata(records.getLast().offset() + 1)));
    }

    private void hold(Consumer<String, byte[]> opened, TopicPartition partition, long offset, Exception cause) {
        opened.seek(partition, offset);
        opened.pause(List.of(partition));
        var rest = rests.failed(partition);
        LOG.warnf("partition held: partition=%s offset=%d retryIn=%s cause=%s", partition, offset, rest, cause);
    }
}
