package org.arobase.kernel.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.arobase.contracts.State;
import org.arobase.kernel.outbox.Relay;

/** Decodes the records of one partition, sets the undecodable aside and applies the rest. */
@ApplicationScoped
public class Batches {

    private final Memory memory;
    private final DeadLetters deadLetters;
    private final Relay relay;
    private final InboxConfig config;

    Batches(Memory memory, DeadLetters deadLetters, Relay relay, InboxConfig config) {
        this.memory = memory;
        this.deadLetters = deadLetters;
        this.relay = relay;
        this.config = config;
    }

    <S extends State> void apply(
            Subscription<S> subscription, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records)
            throws ExecutionException, InterruptedException {
        var events = new ArrayList<Received<S>>(records.size());
        for (var record : records) {
            try {
                events.add(Decoder.decode(subscription.topic(), record));
            } catch (Undecodable reason) {
                deadLetters.set(record, reason);
            }
        }
        if (!events.isEmpty()) {
            memory.apply(subscription, partition.partition(), events).await().atMost(config.patience());
            relay.kick();
        }
    }
}
