package org.arobase.journal.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What one poll brought.
 *
 * @param from the offset of each partition it begins at
 * @param to the offset each partition goes on from
 */
record Batch(List<Entry> entries, Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {

    /** The entries that are newer than what is held, each with the collectivity its resource is known to concern. */
    List<Entry> newer(Map<Entry.Resource, Held> held) {
        var known = new HashMap<>(held);
        var newer = new ArrayList<Entry>();
        for (var entry : entries) {
            var before = known.getOrDefault(entry.resource(), Held.NOTHING);
            if (entry.resourceversion() > before.resourceversion()) {
                var complete = entry.concerning(before.collectivity());
                known.put(entry.resource(), new Held(entry.resourceversion(), complete.collectivity()));
                newer.add(complete);
            }
        }
        return newer;
    }

    record Held(long resourceversion, String collectivity) {
        static final Held NOTHING = new Held(0, null);
    }
}
