package org.arobase.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** What the outbox promises when transactions overlap and relays die, on a real database and a real broker. */
@QuarkusTest
@TestPlatform
class OutboxRelayTest {

    private static final String INSERT = """
            insert into outbox (event_id, topic, key, type, subject, dataschema, time, data)
            values (gen_random_uuid(), ?, ?, 'org.arobase.campaign.opened.v1', '/v1/campaigns/' || ?, 'urn:x', now(), ?)
            """;

    @Inject
    DataSource database;

    @Inject
    RelayConfig config;

    @Inject
    RelayConnection connections;

    @Inject
    RelayProducer producers;

    @Test
    void aTransactionHeldOpenThatCommitsLateLosesNothing() throws Exception {
        var early = key();
        var late = key();
        try (var held = transaction()) {
            append(held, late, "{}");
            try (var other = transaction()) {
                append(other, early, "{}");
                other.commit();
            }
            TopicProbe.awaitKey(Topics.CAMPAIGNS, early, 1);
            held.commit();
        }

        var record = TopicProbe.awaitKey(Topics.CAMPAIGNS, late, 1).getFirst();

        assertThat(version(record))
                .isLessThan(
                        version(TopicProbe.awaitKey(Topics.CAMPAIGNS, early, 1).getFirst()));
    }

    @Test
    void theEventsOfAResourceKeepTheirOrder() throws Exception {
        var key = key();
        try (var transaction = transaction()) {
            for (var i = 0; i < 1_200; i++) {
                append(transaction, key, Integer.toString(i));
            }
            transaction.commit();
        }

        var records = TopicProbe.awaitKey(Topics.CAMPAIGNS, key, 1_200);

        assertThat(records)
                .extracting(TopicProbe::text)
                .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
        assertThat(records).extracting(OutboxRelayTest::version).isSorted().doesNotHaveDuplicates();
        assertThat(records)
                .extracting(record -> TopicProbe.header(record, "ce_correlationid"))
                .as("the events of one transaction")
                .containsOnly(TopicProbe.header(records.getFirst(), "ce_correlationid"));
    }

    @Test
    void whatWasRolledBackIsNeverSent() throws Exception {
        var never = key();
        var after = key();
        try (var transaction = transaction()) {
            append(transaction, never, "{}");
            transaction.rollback();
            append(transaction, after, "{}");
            transaction.commit();
        }

        TopicProbe.awaitKey(Topics.CAMPAIGNS, after, 1);

        assertThat(TopicProbe.all(Topics.CAMPAIGNS))
                .extracting(ConsumerRecord::key)
                .doesNotContain(never);
    }

    @Test
    void aRelayThatDiesHandsOverToAnother() throws Exception {
        var second = new Relay(config, connections, producers, "kernel");
        var thread = Thread.ofPlatform().start(second);
        try {
            killRelayConnections();
            var keys = Stream.generate(OutboxRelayTest::key).limit(20).toList();
            for (var key : keys) {
                try (var transaction = transaction()) {
                    append(transaction, key, "{}");
                    transaction.commit();
                }
            }

            for (var key : keys) {
                TopicProbe.awaitKey(Topics.CAMPAIGNS, key, 1);
            }
            Awaits.until(() -> waiting() == 0);
            assertThat(relaysAtWork()).isEqualTo(1);
        } finally {
            second.stop(null);
            thread.join();
        }
    }

    @Test
    void whatTheBrokerDoesNotTakeIsCountedAndKept() throws Exception {
        var cutOff = new Relay(new Quick(config), connections, new RelayProducer("127.0.0.1:1"), "kernel");
        var thread = Thread.ofPlatform().start(cutOff);
        var keys = new ArrayList<String>();
        try {
            Awaits.until(() -> {
                killRelayConnections();
                keys.add(key());
                try (var transaction = transaction()) {
                    append(transaction, keys.getLast(), "{}");
                    transaction.commit();
                }
                return cutOff.waiting() > 0 && isSending(thread);
            });
        } finally {
            cutOff.stop(null);
            thread.interrupt();
            thread.join();
        }
        for (var key : keys) {
            TopicProbe.awaitKey(Topics.CAMPAIGNS, key, 1);
        }
        Awaits.untilAsserted(
                () -> RestAssured.get("/q/metrics").then().body(containsString("arobase_outbox_waiting 0.0")));
    }

    /** Making a producer and closing it is not sending yet. */
    private static boolean isSending(Thread relay) {
        return Stream.of(relay.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(KafkaProducer.class.getName())
                        && frame.getMethodName().equals("send"));
    }

    /** Takes the place of a relay that died before that one looks again. */
    private record Quick(RelayConfig other) implements RelayConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return other.poll();
        }

        @Override
        public Duration rest() {
            return Duration.ofMillis(5);
        }

        @Override
        public int batch() {
            return 1;
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(TopicProbe.header(record, "ce_resourceversion"));
    }

    private Connection transaction() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void append(Connection transaction, String key, String data) throws SQLException {
        try (var statement = transaction.prepareStatement(INSERT)) {
            statement.setString(1, Topics.CAMPAIGNS.name());
            statement.setString(2, key);
            statement.setString(3, key);
            statement.setString(4, data);
            statement.executeUpdate();
        }
    }

    private void killRelayConnections() throws SQLException {
        number("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'relay'");
    }

    private long waiting() throws SQLException {
        return number("select count(*) from outbox");
    }

    private long relaysAtWork() throws SQLException {
        return number("select count(*) from pg_locks l join pg_stat_activity a using (pid)"
                + " where locktype = 'advisory' and granted and application_name = 'relay'");
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
