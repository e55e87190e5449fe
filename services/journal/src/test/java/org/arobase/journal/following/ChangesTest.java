package org.arobase.journal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.arobase.contracts.Event;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.feed.NewsItem;
import org.arobase.contracts.label.Campaign;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ChangesTest {

    @Inject
    DataSource database;

    @Inject
    Eras eras;

    @Test
    void aFollowerMissesNothingAndSeesNothingTwice() {
        var token = now();
        var ids = IntStream.range(0, 25).mapToObj(i -> id()).toList();
        ids.forEach(id -> TopicSender.send(campaign(id, "a"), 1));

        var seen = new ArrayList<String>();
        while (seen.size() < ids.size()) {
            var page = read("limit=10&wait=5s&after=" + token);
            assertThat(page.<String>getList("items.subject")).isNotEmpty();
            seen.addAll(page.getList("items.subject"));
            token = page.getString("token");
        }

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(id -> "/v1/campaigns/" + id).toList());
        assertThat(read("after=" + token).getString("token")).isEqualTo(token);
    }

    @Test
    void theSequenceHasNoGap() throws Exception {
        TopicSender.send(campaign(id(), "a"), 1);
        Awaits.until(() -> number("select count(*) from entry") > 0);

        assertThat(number("select max(sequence) - count(*) from entry")).isZero();
        assertThat(number("select (select sequence from head) - max(sequence) from entry"))
                .isZero();
    }

    @Test
    void aChangeIsTheEventUntouched() {
        var token = now();
        var id = id();
        TopicSender.send(campaign(id, "é \"quoted\""), 7);

        var page = read("wait=10s&after=" + token);
        var record = TopicProbe.awaitKey(Topics.CAMPAIGNS, id, 1).getFirst();

        assertThat(page.getString("items[0].kind")).isEqualTo("UPSERT");
        assertThat(page.getString("items[0].type")).isEqualTo("org.arobase.campaign.opened.v1");
        assertThat(page.getLong("items[0].resourceversion")).isEqualTo(7);
        assertThat(Callers.anonymous().get("/v1/changes?after=" + token).asString())
                .contains("\"data\":" + TopicProbe.text(record));
    }

    @Test
    void aReplayedTopicAddsNothing() {
        var id = id();
        var before = now();
        TopicSender.send(campaign(id, "a"), 1);
        TopicSender.send(campaign(id, "b"), 2);
        Awaits.untilAsserted(
                () -> assertThat(read("after=" + before).getList("items")).hasSize(2));

        TopicProbe.all(Topics.CAMPAIGNS).stream()
                .filter(record -> record.key().equals(id))
                .forEach(old -> TopicSender.send(
                        new ProducerRecord<>(old.topic(), null, old.key(), old.value(), old.headers())));
        TopicSender.send(campaign(id, "c"), 3);

        Awaits.untilAsserted(() -> assertThat(read("after=" + before).<Integer>getList("items.resourceversion"))
                .containsExactly(1, 2, 3));
    }

    @Test
    void aWithdrawalConcernsTheAuthorityItsResourceConcerned() {
        var filter = "collectivity=commune-F0007";
        var token = tokenFor(filter);
        var id = id();
        TopicSender.send(news(id, "commune-F0007"), 1);
        TopicSender.send(news(id(), "commune-F0008"), 1);
        TopicSender.send(Topics.NEWS.withdrawn(new Withdrawal(id, "ended", List.of())), 2);

        Awaits.untilAsserted(() -> assertThat(read(filter + "&after=" + token).<String>getList("items.kind"))
                .containsExactly("UPSERT", "WITHDRAWAL"));
    }

    @Test
    void aTokenAdvancesOverWhatItsFilterSkips() {
        var token = tokenFor("types=action");
        TopicSender.send(campaign(id(), "a"), 1);

        Awaits.untilAsserted(() -> {
            var page = read("types=action&after=" + token);
            assertThat(page.getList("items")).isEmpty();
            assertThat(page.getString("token")).isNotEqualTo(token);
        });
    }

    @Test
    void whoWaitsIsToldAtOnce() throws Exception {
        var token = now();
        var id = id();
        var waiting = CompletableFuture.supplyAsync(() -> read("wait=30s&after=" + token));
        Awaits.until(() -> number("select count(*) from head") == 1);

        TopicSender.send(campaign(id, "a"), 1);

        assertThat(waiting.get().<String>getList("items.subject")).containsExactly("/v1/campaigns/" + id);
    }

    @Test
    void waitingEndsWithTheSameTokenWhenNothingIsNew() {
        var token = now();

        Callers.anonymous()
                .get("/v1/changes?wait=1s&after=" + token)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("token", equalTo(token))
                .body("more", is(false));
    }

    @Test
    void aJournalRestoredToAnOlderStateCannotLie() throws Exception {
        TopicSender.send(campaign(id(), "a"), 1);
        TopicSender.send(campaign(id(), "b"), 1);
        Awaits.until(() -> number("select sequence from head") >= 2);
        var token = now();
        var head = number("select sequence from head");

        update("update entry set event_id = gen_random_uuid() where sequence = " + head);

        Callers.anonymous()
                .get("/v1/changes?after=" + token)
                .then()
                .statusCode(410)
                .body("type", is("/problems/token-gone"))
                .body("resync", is("/v1/changes"))
                .header("Link", containsString("rel=\"resync\""));
    }

    /** Read again from the topic, the undone past may come in another order: the same event at the same number is no proof. */
    @Test
    void aTokenMadeAfterTheBackupIsGoneThoughItsEventIsBack() throws Exception {
        var before = now();
        var id = id();
        var event = TopicSender.record(campaign(id, "a"), 1, UUID.randomUUID());
        TopicSender.send(event);
        Awaits.untilAsserted(
                () -> assertThat(read("after=" + before).getList("items")).hasSize(1));
        var after = read("after=" + before).getString("token");

        update("update head set sequence = sequence - 1");
        update("delete from entry where key = '" + id + "'");
        update("delete from resource where key = '" + id + "'");
        eras.begin(id()).await().indefinitely();
        TopicSender.send(new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers()));
        Awaits.untilAsserted(
                () -> assertThat(read("after=" + before).getList("items")).hasSize(1));

        Callers.anonymous().get("/v1/changes?after=" + after).then().statusCode(410);
        assertThat(read("after=" + before).<String>getList("items.subject")).containsExactly("/v1/campaigns/" + id);
        assertThat(read("after=" + read("after=" + before).getString("token")).getList("items"))
                .isEmpty();
    }

    @Test
    void aTokenIsGoodForItsOwnFilterOnly() {
        Callers.anonymous()
                .get("/v1/changes?types=action&after=" + now())
                .then()
                .statusCode(400)
                .body("type", is("/problems/token-of-another-filter"));
        assertThat(read("types=action,campaign&limit=1&after=" + tokenFor("types=campaign,action"))
                        .getList("items"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "after=abc, token-invalid",
        "after=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, token-invalid",
        "types=actoin, invalid-parameter",
        "types=, invalid-parameter",
        "collectivity=village, invalid-parameter",
        "limit=1001, invalid-parameter",
        "wait=61s, invalid-parameter",
        "wait=soon, invalid-parameter",
        "since=1, unknown-parameter",
    })
    void aWrongWishIsNamed(String query, String slug) {
        Callers.anonymous().get("/v1/changes?" + query).then().statusCode(400).body("type", is("/problems/" + slug));
    }

    private static JsonPath read(String query) {
        return Callers.anonymous()
                .get("/v1/changes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The token of the journal's end, once it has read all that was sent before. */
    private static String now() {
        return tokenFor("");
    }

    private static String tokenFor(String filter) {
        var marker = id();
        TopicSender.send(campaign(marker, "marker"), 1);
        Awaits.untilAsserted(() -> assertThat(last("types=campaign", "subject")).isEqualTo("/v1/campaigns/" + marker));
        return last(filter, "token");
    }

    private static String last(String filter, String what) {
        var page = read("limit=1000&" + filter);
        var subject = (String) null;
        while (true) {
            var subjects = page.<String>getList("items.subject");
            subject = subjects.isEmpty() ? subject : subjects.getLast();
            if (!page.getBoolean("more")) {
                return what.equals("token") ? page.getString("token") : subject;
            }
            page = read("limit=1000&" + filter + "&after=" + page.getString("token"));
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Event<Campaign> campaign(String id, String name) {
        var day = LocalDate.of(2026, 1, 1);
        return Topics.CAMPAIGNS.event(
                "opened", new Campaign(id, 1, 2026, new Text(name, null), "OPEN", day, day, "g", true));
    }

    private static Event<NewsItem> news(String id, String collectivity) {
        return Topics.NEWS.event(
                "published",
                new NewsItem(
                        id,
                        1,
                        "ACTION",
                        "t",
                        null,
                        "fr",
                        collectivity,
                        null,
                        List.of(),
                        "/v1/actions/x",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        true,
                        true));
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
