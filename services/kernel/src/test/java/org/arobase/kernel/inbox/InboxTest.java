package org.arobase.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.arobase.contracts.Event;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.label.Campaign;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class InboxTest {

    @Inject
    DataSource database;

    @Inject
    Applied applied;

    @Test
    void anEventIsAppliedOnceAndOnlyWhenItIsNewer() throws Exception {
        var id = id();
        send(opened(id, "b"), 20);
        send(opened(id, "b"), 20);
        send(opened(id, "a"), 10);
        send(opened(id, "c"), 30);

        awaitNames(id, "b", "c");
    }

    @Test
    void aWithdrawalIsAnEventLikeAnother() throws Exception {
        var id = id();
        send(opened(id, "a"), 1);
        send(Topics.CAMPAIGNS.withdrawn(new Withdrawal(id, "ended", List.of())), 2);

        awaitNames(id, "a", "withdrawn");
    }

    @Test
    void aTopicReplayedFromTheBeginningChangesNothing() throws Exception {
        var id = id();
        send(opened(id, "a"), 1);
        send(opened(id, "b"), 2);
        awaitNames(id, "a", "b");

        for (var old : TopicProbe.all(Topics.CAMPAIGNS).stream()
                .filter(record -> record.key().equals(id))
                .toList()) {
            TopicSender.send(new ProducerRecord<>(old.topic(), null, old.key(), old.value(), old.headers()));
        }
        send(opened(id, "c"), 3);

        awaitNames(id, "a", "b", "c");
    }

    @Test
    void anUndecodableRecordIsSetAsideAndTheNextIsApplied() throws Exception {
        var id = id();
        var broken = TopicSender.record(opened(id, "x"), 1);
        TopicSender.send(new ProducerRecord<>(
                broken.topic(), null, id, "{not json".getBytes(StandardCharsets.UTF_8), broken.headers()));
        TopicSender.send(new ProducerRecord<>(broken.topic(), id, broken.value()));
        send(opened(id, "a"), 2);

        awaitNames(id, "a");
        var letters = TopicProbe.await("arobase.kernel.dlq.v1", record -> id.equals(record.key()), 2);
        assertThat(letters)
                .extracting(letter -> TopicProbe.header(letter, "dlq-reason"))
                .anyMatch(reason -> reason.startsWith("malformed data"))
                .anyMatch(reason -> reason.equals("without ce_id"));
        assertThat(TopicProbe.header(letters.getFirst(), "dlq-position")).startsWith(Topics.CAMPAIGNS.name() + "/");
    }

    @Test
    void aFactOfALaterReleaseStillBringsItsState() throws Exception {
        var id = id();
        var record = TopicSender.record(opened(id, "a"), 1);
        record.headers()
                .remove("ce_type")
                .add("ce_type", "org.arobase.campaign.reopened.v1".getBytes(StandardCharsets.UTF_8));
        TopicSender.send(record);

        awaitNames(id, "a");
    }

    @Test
    void aFailureHoldsThePartitionAndLosesNothing() throws Exception {
        var id = id();
        applied.refusals.set(3);
        send(opened(id, Applied.POISON), 1);
        send(opened(id, "after"), 2);

        awaitNames(id, Applied.POISON, "after");
        assertThat(applied.refusals.get()).isLessThanOrEqualTo(0);
    }

    @Test
    void whatIsHeldCountsAsNotAppliedYet() throws Exception {
        var id = id();
        applied.refusals.set(Integer.MAX_VALUE);
        send(opened(id, Applied.POISON), 1);
        send(opened(id, "after"), 2);
        try {
            awaitLag("2.0");
        } finally {
            applied.refusals.set(0);
        }

        awaitNames(id, Applied.POISON, "after");
        awaitLag("0.0");
    }

    private static void awaitLag(String events) {
        Awaits.untilAsserted(
                () -> RestAssured.get("/q/metrics").then().body(containsString("arobase_inbox_lag " + events)));
    }

    @Test
    void anOutageOfTheDatabaseStopsAndResumes() throws Exception {
        var id = id();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table inbox in access exclusive mode");
            send(opened(id, "during"), 1);
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name = 'vertx-pg-client'
                    """);
            send(opened(id, "after"), 2);
            connection.rollback();
        }

        awaitNames(id, "during", "after");
    }

    @Test
    void aServiceIsReadyWhenItHasCaughtUp() {
        Awaits.untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(is(200)));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Event<Campaign> opened(String id, String name) {
        var day = LocalDate.of(2026, 1, 1);
        return Topics.CAMPAIGNS.event(
                "opened", new Campaign(id, 1, 2026, new Text(name, null), "OPEN", day, day, "g", true));
    }

    private static void send(Event<Campaign> event, long version) {
        TopicSender.send(event, version);
    }

    /** What was applied of a resource is exactly this, in this order, also a while after the last of it. */
    private void awaitNames(String id, String... names) throws Exception {
        Awaits.until(() -> names(id).size() >= names.length);
        var marker = id();
        send(opened(marker, "marker"), 1);
        Awaits.until(() -> names(marker).size() == 1);
        assertThat(names(id)).containsExactly(names);
    }

    private List<String> names(String id) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select name from applied where key = ? order by resourceversion, name")) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
