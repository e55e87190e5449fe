package org.arobase.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A broker that comes back in the middle of a batch: the first row waited for it in vain, the next would arrive. */
class RelayOrderTest {

    private static final OutboxTable NOTHING_TO_DELETE = new OutboxTable(null, "/test");

    @Test
    void nothingIsSentAfterARowThatFailed() {
        var producer = new BackTooLate();
        var waiting = LongStream.rangeClosed(1, 3)
                .mapToObj(id -> new OutboxTable.Waiting(id, new ProducerRecord<>("topic", "resource", new byte[0])))
                .toList();

        assertThatThrownBy(() -> Relay.send(producer, NOTHING_TO_DELETE, List.copyOf(waiting)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(producer.history()).isEmpty();
    }

    private static final class BackTooLate extends MockProducer<String, byte[]> {

        private boolean back;

        BackTooLate() {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> row, Callback callback) {
            if (back) {
                return super.send(row, callback);
            }
            back = true;
            var failure = new TimeoutException("not present in metadata");
            callback.onCompletion(null, failure);
            return CompletableFuture.failedFuture(failure);
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> row) {
            return send(row, (place, failure) -> {});
        }
    }
}
