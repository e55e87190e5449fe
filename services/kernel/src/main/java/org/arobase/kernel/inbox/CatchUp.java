package org.arobase.kernel.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Whether what was in the topics when the service started has been applied. */
public final class CatchUp {

    private Map<TopicPartition, Long> ends;
    private volatile boolean done;

    /** Notes the end offsets once, at the first assignment. */
    public void assigned(Consumer<?, ?> consumer) {
        if (ends == null && !consumer.assignment().isEmpty()) {
            ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
        }
    }

    public void check(Consumer<?, ?> consumer) {
        if (done || ends == null) {
            return;
        }
        ends.keySet().retainAll(consumer.assignment());
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        done = ends.isEmpty();
    }

    public boolean isDone() {
        return done;
    }
}
