package org.arobase.feed.news;

import static org.arobase.feed.news.Given.action;
import static org.arobase.feed.news.Given.commune;
import static org.arobase.feed.news.Given.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.arobase.contracts.Topics;
import org.arobase.feed.Consumed;
import org.arobase.testkit.Callers;
import org.arobase.testkit.StateOf;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class AutomaticNewsTest {

    @Test
    void aPublishedActionMakesAnItemThatReadsAsItsEvent() {
        var action = newId();
        Given.registered(commune("commune-F0301", "Valbrume"), 1);
        Consumed.await(Topics.COLLECTIVITIES);

        Given.published(action(action, "commune-F0301", "Wifi de la médiathèque", "Libre.", "emploi"), 1);

        var event = await(action, 1);
        assertThat(TopicProbe.header(event, "ce_type")).isEqualTo("org.arobase.news-item.published.v1");
        var read = Callers.anonymous().get("/v1/news/" + event.key());
        assertThat(StateOf.answer(read.asString())).isEqualTo(TopicProbe.text(event));
        read.then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1-[0-9a-f]{8}\""))
                .body("derived.collectivity.id", equalTo("commune-F0301"))
                .body("derived.collectivity.name", equalTo("Valbrume"))
                .body("kind", equalTo("ACTION"))
                .body("title", equalTo("Valbrume\u00a0: Wifi de la médiathèque"))
                .body("action", equalTo(action));
    }

    @Test
    void anUpdateOfTheActionUpdatesItsItem() {
        var action = newId();
        Given.published(action(action, "commune-F0302", "Wifi", "Libre.", "emploi"), 1);
        await(action, 1);

        Given.updated(action(action, "commune-F0302", "Wi-Fi libre", "Gratuit.", "emploi"), 2);

        var event = await(action, 2);
        assertThat(TopicProbe.header(event, "ce_type")).isEqualTo("org.arobase.news-item.updated.v1");
        var read = Callers.anonymous().get("/v1/news/" + event.key());
        assertThat(StateOf.answer(read.asString())).isEqualTo(TopicProbe.text(event));
        read.then()
                .header("ETag", matchesPattern("\"2-[0-9a-f]{8}\""))
                .body("derived.collectivity", nullValue())
                .body("title", equalTo("Nouvelle action\u00a0: Wi-Fi libre"));
    }

    @Test
    void aWithdrawalOfTheActionWithdrawsItsItem() {
        var action = newId();
        Given.published(action(action, "commune-F0303", "Wifi", null, "emploi"), 1);
        await(action, 1);

        Given.withdrawn(action, 2);

        var event = await(action, 2);
        assertThat(TopicProbe.header(event, "ce_type")).isEqualTo("org.arobase.news-item.withdrawn.v1");
        assertThat(TopicProbe.text(event)).contains("action-withdrawn");
        Callers.anonymous()
                .get("/v1/news/" + event.key())
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/news-item-withdrawn"));
        Callers.anonymous().get("/v1/news?collectivity=commune-F0303").then().body("items", empty());
    }

    @Test
    void anAuthorityThatArrivesLateIsNamedThen() {
        var action = newId();
        Given.published(action(action, "commune-F0304", "Wifi", null, "emploi"), 1);
        await(action, 1);

        Given.registered(commune("commune-F0304", "Roche-Fictive"), 1);

        assertThat(TopicProbe.text(await(action, 2))).contains("Roche-Fictive\u00a0: Wifi");
    }

    @Test
    void aRenamedAuthorityChangesWhatIsDerivedAndNotTheItem() {
        var action = newId();
        Given.registered(commune("commune-F0306", "Avant"), 1);
        Consumed.await(Topics.COLLECTIVITIES);
        Given.published(action(action, "commune-F0306", "Wifi", null, "emploi"), 1);
        var item = "/v1/news/" + await(action, 1).key();
        var before = Callers.anonymous().get(item);

        Given.registered(commune("commune-F0306", "Après"), 2);
        Consumed.await(Topics.COLLECTIVITIES);

        var after = Callers.anonymous()
                .header("If-None-Match", before.header("ETag"))
                .get(item);
        after.then().statusCode(200).body("derived.collectivity.name", equalTo("Après"));
        assertThat(StateOf.answer(after.asString())).isEqualTo(StateOf.answer(before.asString()));
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        Callers.anonymous()
                .get(item + "?fields=title,derived.collectivity.name")
                .then()
                .body(equalTo("{\"title\":\"Avant\u00a0: Wifi\",\"derived\":{\"collectivity\":{\"name\":\"Après\"}}}"));
    }

    @Test
    void aReplayMakesNoSecondItem() {
        var action = newId();
        var record = TopicSender.record(
                Topics.ACTIONS.event("published", action(action, "commune-F0305", "Wifi", null, "emploi")),
                1,
                UUID.randomUUID());
        TopicSender.send(record);
        await(action, 1);
        var before = TopicProbe.all(Topics.NEWS).size();

        for (var again : TopicProbe.all(Topics.ACTIONS)) {
            TopicSender.send(new ProducerRecord<>(again.topic(), null, again.key(), again.value(), again.headers()));
        }
        Consumed.await(Topics.ACTIONS);
        var marker = newId();
        Given.published(action(marker, "commune-F0305", "Après", null, "emploi"), 1);
        await(marker, 1);

        assertThat(TopicProbe.all(Topics.NEWS)).hasSize(before + 1);
    }

    /** The nth event of the item about an action. */
    private static ConsumerRecord<String, byte[]> await(String action, int nth) {
        return TopicProbe.awaitKey(Topics.NEWS, NewsId.of(action).toString(), nth)
                .get(nth - 1);
    }
}
