package org.arobase.journal.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.arobase.contracts.Event;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Membership;
import org.arobase.testkit.TopicSender;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes memberships without a rest, as their service would, and knows what is true in the end. */
final class MembershipWriter {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long REST_NANOS = 500_000;

    /** By id, the version of each that is not withdrawn; each has been written, and is there in the end where few were. */
    static Map<String, Integer> write(List<String> ids, int events) {
        var random = new SplittableRandom(1);
        var versions = new TreeMap<String, Integer>();
        var truth = new TreeMap<String, Integer>();
        try (var producer = producer()) {
            for (var i = 0; i < Math.max(events, ids.size()); i++) {
                var id = i < ids.size() ? ids.get(i) : ids.get(random.nextInt(ids.size()));
                var version = versions.merge(id, 1, Integer::sum);
                var gone = i >= ids.size() && random.nextInt(4) == 0;
                producer.send(TopicSender.record(event(id, version, gone), version));
                if (gone) {
                    truth.remove(id);
                } else {
                    truth.put(id, version);
                }
                LockSupport.parkNanos(REST_NANOS);
            }
        }
        return truth;
    }

    private static Event<Membership> event(String id, int version, boolean gone) {
        return gone
                ? Topics.MEMBERSHIPS.withdrawn(new Withdrawal(id, "mistaken", List.of()))
                : Topics.MEMBERSHIPS.event(
                        version == 1 ? "begun" : "ended",
                        new Membership(id, version, "commune-F0001", "association", DAY, null, true));
    }

    private static KafkaProducer<String, byte[]> producer() {
        var brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    private MembershipWriter() {}
}
