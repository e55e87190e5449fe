package org.arobase.actions.collectivities;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class CollectivityEventsTest {

    private static final String NAMED = "select count(*) from collectivity where id = ? and name = ?";

    @Inject
    Villages villages;

    @Test
    void theReadModelFollowsTheEvents() {
        var id = villages.register("F0101", "Essai", true);
        villages.register("F0101", "Essai-le-Neuf", true);
        villages.withdraw(id, "commune-F0102");
        assertThat(villages.count(
                        "select count(*) from collectivity where id = ? and name = ? and fictive and epci = 'epci-F00000001'"
                                + " and departements = '{departement-F0}' and successors = '{commune-F0102}'",
                        id,
                        "Essai-le-Neuf"))
                .isEqualTo(1);
    }

    @Test
    void aReplayedTopicChangesNothing() {
        var id = villages.register("F0103", "Avant", true);
        villages.register("F0103", "Après", true);
        TopicProbe.all(Topics.COLLECTIVITIES).stream()
                .filter(record -> record.key().equals(id))
                .forEach(record -> TopicSender.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers())));
        villages.register("F0104");
        assertThat(villages.count(NAMED, id, "Après")).isEqualTo(1);
    }
}
