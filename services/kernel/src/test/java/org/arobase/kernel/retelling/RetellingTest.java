package org.arobase.kernel.retelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.label.Campaign;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;

/** A database that was put back beneath topics that know more, on a real database and a real broker. */
@QuarkusTest
@TestPlatform
class RetellingTest {

    @Inject
    DataSource database;

    @Inject
    Retelling retelling;

    @Test
    void aResourceIsSaidAsItIsAboveWhateverItsTopicSaid() throws Throwable {
        var id = note("as it is");
        var future = future();
        TopicSender.send(Topics.CAMPAIGNS.event("updated", state(id, "undone")), future);
        Awaits.until(() -> applied(id).contains("undone"));

        retelling.once(restore());

        var told = TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 2).getLast();
        assertThat(TopicProbe.header(told, "ce_type")).isEqualTo("org.arobase.campaign.restated.v1");
        assertThat(TopicProbe.text(told)).contains("\"as it is\"");
        assertThat(version(told)).isGreaterThan(future);
        Awaits.until(() -> applied(id).getLast().equals("as it is"));
    }

    @Test
    void aResourceThatIsThereNoLongerIsWithdrawnOnce() throws Throwable {
        var id = id();
        var gone = id();
        TopicSender.send(Topics.CAMPAIGNS.event("opened", state(id, "undone")), future());
        TopicSender.send(Topics.CAMPAIGNS.event("opened", state(gone, "x")), 1);
        TopicSender.send(Topics.CAMPAIGNS.withdrawn(new Withdrawal(gone, "ended", List.of())), 2);

        retelling.once(restore());
        var told = TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 2).getLast();
        retelling.once(restore());
        var after = awaitNextNote();

        assertThat(TopicProbe.header(told, "ce_type")).isEqualTo("org.arobase.campaign.withdrawn.v1");
        assertThat(TopicProbe.text(told)).contains("\"restored\"");
        assertThat(told(id)).hasSize(2);
        assertThat(told(gone)).hasSize(2);
        assertThat(version(after)).isGreaterThan(version(told));
    }

    @Test
    void aVersionThatMayHaveBeenGivenIsGivenToNothingElse() throws Throwable {
        var id = note("written");
        var before = number("select version from note where id = '" + id + "'");

        retelling.once(restore());

        var now = number("select version from note where id = '" + id + "'");
        assertThat(now).isGreaterThan(before + 999_999);
        assertThat(TopicProbe.text(TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1).getLast()))
                .contains("\"version\":" + now);
    }

    @Test
    void itIsDoneOnceForARestore() throws Throwable {
        var id = note("once");
        var restore = restore();

        var first = retelling.once(restore);
        var second = retelling.once(restore);
        awaitNextNote();

        assertThat(first).isPositive();
        assertThat(second).isZero();
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void ofTwoInstancesOneDoesIt() throws Exception {
        var restore = restore();

        var both = Stream.generate(() -> CompletableFuture.supplyAsync(once(restore)))
                .limit(2)
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).filter(said -> said > 0))
                .hasSize(1);
    }

    @Test
    void cutShortItLeavesNothingAndIsDoneAgain() throws Throwable {
        var id = note("again");
        var restore = restore();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table note in access exclusive mode");
            var cut = CompletableFuture.supplyAsync(once(restore));
            Awaits.until(() -> number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);
            number("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where application_name = 'vertx-pg-client' and state = 'idle in transaction'");
            connection.rollback();
            assertThatThrownBy(cut::join).isNotNull();
        }
        assertThat(number("select count(*) from restoration where id = '" + restore + "'"))
                .isZero();

        assertThat(retelling.once(restore)).isPositive();

        assertThat(TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1)).hasSize(1);
    }

    @Test
    void moreThanAPageIsSaidWithoutAGap() throws Throwable {
        update("insert into note select 'page-' || n, 1, 'page' from generate_series(1, 1234) n");

        retelling.once(restore());

        TopicProbe.await(Topics.CAMPAIGNS.name(), record -> record.key().startsWith("page-"), 1234);
        awaitNextNote();
        assertThat(TopicProbe.all(Topics.CAMPAIGNS).stream()
                        .map(ConsumerRecord::key)
                        .filter(key -> key.startsWith("page-")))
                .hasSize(1234)
                .doesNotHaveDuplicates();
        update("delete from note where id like 'page-%'");
    }

    /** Further above what this database gave than a restore leaps without asking the topics. */
    private long future() throws Exception {
        return number("select last_value from outbox_id_seq") + (1L << 33);
    }

    private Supplier<Integer> once(String restore) {
        return () -> {
            try {
                return retelling.once(restore);
            } catch (Throwable failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** What was committed before it is in the topic when it is. */
    private ConsumerRecord<String, byte[]> awaitNextNote() throws Exception {
        Awaits.until(() -> number("select count(*) from outbox") == 0);
        var id = id();
        update("""
                insert into outbox (event_id, topic, key, type, subject, dataschema, time, data)
                values (gen_random_uuid(), '%s', '%s', 'org.arobase.campaign.updated.v1', '/x', 'urn:x', now(), '{}')
                """.formatted(Topics.CAMPAIGNS.name(), id));
        return TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1).getFirst();
    }

    private static List<ConsumerRecord<String, byte[]>> told(String id) {
        return TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1);
    }

    private String note(String text) throws Exception {
        var id = id();
        update("insert into note (id, version, text) values ('%s', 7, '%s')".formatted(id, text));
        return id;
    }

    private static Campaign state(String id, String name) {
        var day = LocalDate.of(2026, 1, 1);
        return new Campaign(id, 9, 2026, new Text(name, null), "OPEN", day, day, "g", true);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String restore() {
        return UUID.randomUUID().toString();
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(TopicProbe.header(record, "ce_resourceversion"));
    }

    private List<String> applied(String id) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select name from applied where key = ? order by resourceversion")) {
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

    private void update(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String query) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
