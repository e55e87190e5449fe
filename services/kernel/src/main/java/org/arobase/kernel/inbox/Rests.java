package org.arobase.kernel.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Which partitions rest after a failure, and until when: each on its own, longer each time, never given up. */
final class Rests {

    private record Rest(Duration length, long until) {}

    private final InboxConfig config;
    private final Clock clock;
    private final Map<TopicPartition, Rest> rests = new HashMap<>();

    Rests(InboxConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Duration failed(TopicPartition partition) {
        var before = rests.get(partition);
        var length = before == null ? config.rest() : before.length().multipliedBy(2);
        if (length.compareTo(config.longestRest()) > 0) {
            length = config.longestRest();
        }
        rests.put(partition, new Rest(length, clock.millis() + length.toMillis()));
        return length;
    }

    void succeeded(TopicPartition partition) {
        rests.remove(partition);
    }

    List<TopicPartition> over() {
        var now = clock.millis();
        return rests.entrySet().stream()
                .filter(rest -> rest.getValue().until() <= now)
                .map(Map.Entry::getKey)
                .toList();
    }
}
