package org.arobase.kernel.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.arobase.kernel.outbox.RelayProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets an undecodable record aside, with the reason and where it stood, before the partition goes on. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final RelayProducer producers;
    private final String topic;
    private Producer<String, byte[]> producer;

    DeadLetters(RelayProducer producers, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producers = producers;
        this.topic = "arobase." + service + ".dlq.v1";
    }

    public synchronized void set(ConsumerRecord<String, byte[]> record, Undecodable reason)
            throws ExecutionException, InterruptedException {
        var letter = new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
        var place = record.topic() + "/" + record.partition() + "/" + record.offset();
        letter.headers().add("dlq-reason", reason.getMessage().getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dlq-position", place.getBytes(StandardCharsets.UTF_8));
        try {
            producer().send(letter).get();
        } catch (KafkaException | ExecutionException failed) {
            close();
            throw failed;
        }
        LOG.errorf("undecodable event set aside: position=%s reason=%s", place, reason.getMessage());
    }

    /** Kept: a topic full of what nobody can read would otherwise cost a connection a record. */
    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = producers.open();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
