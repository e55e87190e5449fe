package org.arobase.label.score;

import static org.arobase.label.score.Given.action;
import static org.arobase.label.score.Given.commune;
import static org.arobase.label.score.Given.nomenclature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.arobase.contracts.Topic;
import org.arobase.contracts.Topics;
import org.arobase.label.Consumed;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class LiveScoreTest {

    /** One service of three and one action: 20 + 7.086717; and 0.15 for each per cent of completeness. */
    private static final double ONE_SERVICE = 27.086717;

    @Inject
    DataSource database;

    @BeforeEach
    void theNomenclatureIsKnown() {
        Given.published(nomenclature(Given.EDITION), 1);
    }

    @Test
    void aPublishedActionMovesTheScoreOfItsAuthority() {
        Given.registered(commune("commune-F0101", true), 1);

        Given.published(action("moves", "commune-F0101", 80, "t13-s01"), 1);

        ShownScore.awaitPoints("commune-F0101", "emploi", ONE_SERVICE + 12);
        var emploi = ShownScore.find("emploi");
        Callers.admin()
                .get(ShownScore.path("F0101") + "?explain=true")
                .then()
                .statusCode(200)
                .body("campaign", equalTo("fictive-2026"))
                .body("collectivity", equalTo("commune-F0101"))
                .body("grid", equalTo("2026-model"))
                .body("group.code", equalTo("village"))
                .body("total", equalTo(2.076482f))
                .body("indicativeMark.level", equalTo(1))
                .body("indicativeMark.mark", equalTo("@"))
                .body("indicativeMark.name.fr", equalTo("Repère indicatif"))
                .body("criteria.children[0].children", hasSize(4))
                .body(emploi + ".children[0].reasons[0].of", contains("t13-s01"))
                .body(
                        emploi + ".children[0].reasons[0].sentence.fr",
                        equalTo("Services couverts\u00a0: 1 pour une cible de 3 (t13-s01)."))
                .body(emploi + ".children[1].reasons[0].of", contains("moves"))
                .body(emploi + ".children[2].share", equalTo(80))
                .body("levels[1].lacks.code", contains("TOTAL_BELOW"));
    }

    @Test
    void anUpdateReplacesAndAWithdrawalRemoves() {
        Given.registered(commune("commune-F0102", true), 1);
        Given.published(action("updated", "commune-F0102", 80, "t13-s01"), 1);
        ShownScore.awaitPoints("commune-F0102", "emploi", ONE_SERVICE + 12);

        TopicSender.send(
                Topics.ACTIONS.event("updated", action("updated", "commune-F0102", 100, "t13-s01", "t13-s02")), 2);
        ShownScore.awaitPoints("commune-F0102", "emploi", ONE_SERVICE + 20 + 15);

        Given.withdrawn("updated", 3);
        ShownScore.awaitPoints("commune-F0102", "emploi", 0);
    }

    @Test
    void anActionWaitsForItsAuthority() {
        Given.published(action("early", "commune-F0103", 80, "t13-s01"), 1);
        Consumed.await(Topics.ACTIONS);
        Callers.admin().get(ShownScore.path("commune-F0103")).then().statusCode(404);

        Given.registered(commune("commune-F0103", true), 1);

        ShownScore.awaitPoints("commune-F0103", "emploi", ONE_SERVICE + 12);
    }

    @Test
    void anActionWaitsForItsNomenclature() {
        Given.registered(commune("commune-F0104", true), 1);
        Given.published(action("foreign", "commune-F0104", "2027", 80, "t13-s01"), 1);
        Consumed.await(Topics.ACTIONS);
        ShownScore.awaitPoints("commune-F0104", "emploi", 0);

        Given.published(nomenclature("2027"), 1);

        ShownScore.awaitPoints("commune-F0104", "emploi", ONE_SERVICE + 12);
    }

    @Test
    void aReplayChangesNothing() throws SQLException {
        Given.registered(commune("commune-F0105", true), 1);
        Given.published(action("first", "commune-F0105", 80, "t13-s01"), 1);
        Given.published(action("second", "commune-F0105", 40, "t02-s01"), 1);
        Given.published(action("second", "commune-F0105", 60, "t02-s01"), 2);
        ShownScore.awaitPoints("commune-F0105", "democratie-locale", ONE_SERVICE + 9);
        ShownScore.awaitPoints("commune-F0105", "emploi", ONE_SERVICE + 12);
        var before = ShownScore.body("commune-F0105");

        sendAgain(Topics.ACTIONS);
        sendAgain(Topics.COLLECTIVITIES);
        sendAgain(Topics.NOMENCLATURES);
        assertThat(ShownScore.body("commune-F0105")).isEqualTo(before);

        forgetWhatWasApplied();
        sendAgain(Topics.ACTIONS);
        assertThat(account(ShownScore.body("commune-F0105"))).isEqualTo(account(before));
    }

    @Test
    void aRealAuthorityHasNoScoreInAFictiveCampaign() {
        Given.registered(commune("commune-22179", false), 1);
        Given.published(action("real", "commune-22179", 80, "t13-s01"), 1);
        Consumed.await(Topics.COLLECTIVITIES);
        Consumed.await(Topics.ACTIONS);

        Callers.admin().get(ShownScore.path("commune-22179")).then().statusCode(404);
    }

    /** Applied from nothing, the evidence passes through its older states again, so the instant is a new one. */
    private static String account(String body) {
        return body.substring(0, body.indexOf("computedAt"));
    }

    private static void sendAgain(Topic<?> topic) {
        for (var record : TopicProbe.all(topic)) {
            TopicSender.send(new ProducerRecord<>(topic.name(), null, record.key(), record.value(), record.headers()));
        }
        Consumed.await(topic);
    }

    private void forgetWhatWasApplied() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from inbox");
        }
    }
}
