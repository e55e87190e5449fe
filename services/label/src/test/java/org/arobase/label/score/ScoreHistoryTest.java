package org.arobase.label.score;

import static org.arobase.label.score.Given.action;
import static org.arobase.label.score.Given.commune;
import static org.arobase.label.score.Given.nomenclature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
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
class ScoreHistoryTest {

    private static final double ONE_SERVICE = 27.086717;

    @Inject
    DataSource database;

    @BeforeEach
    void theNomenclatureIsKnown() {
        Given.published(nomenclature(Given.EDITION), 1);
    }

    @Test
    void aMoveSaysWhatMovedTheScoreFromWhereToWhere() {
        begin("commune-F0301");
        Given.published(action("told", "commune-F0301", 80, "t13-s01"), 1);
        ShownScore.awaitPoints("commune-F0301", "emploi", ONE_SERVICE + 12);

        history("commune-F0301")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].causes.resource", contains("/v1/actions/told"))
                .body("items[0].causes.fact", contains("published"))
                .body("items[0].before.total", equalTo(0))
                .body("items[0].after.total", equalTo(2.076482f))
                .body("items[0].after.indicativeMark.level", equalTo(1))
                .body("items[0].criteria.criterion", hasItem("emploi-coverage"))
                .body("items[0].criteria.find { it.criterion == 'emploi' }.name.fr", equalTo("Emploi"))
                .body("items[0].criteria.find { it.criterion == 'emploi' }.before", equalTo(0))
                .body("items[1].before", nullValue())
                .body("items[1].causes.resource", contains("/v1/collectivities/commune-F0301"));
    }

    @Test
    void whatComesTogetherMovesOnceAndEachMoveBeginsWhereTheOneBeforeEnded() {
        begin("commune-F0302");
        for (var i = 0; i < 12; i++) {
            Given.published(action("crowd-" + i, "commune-F0302", 80, "t13-s01"), 1);
        }
        Consumed.await(Topics.ACTIONS);

        var items = history("commune-F0302").jsonPath();
        assertThat(items.<List<String>>getList("items.causes.resource").stream().flatMap(List::stream))
                .hasSize(13)
                .doesNotHaveDuplicates();
        assertThat(marks(items, "before").subList(0, moves(items) - 1))
                .isEqualTo(marks(items, "after").subList(1, moves(items)));
    }

    @Test
    void whatIsDeliveredAgainIsNoMove() throws SQLException {
        begin("commune-F0303");
        Given.published(action("again", "commune-F0303", 80, "t13-s01"), 1);
        Given.published(action("again", "commune-F0303", 40, "t13-s01"), 2);
        ShownScore.awaitPoints("commune-F0303", "emploi", ONE_SERVICE + 6);
        var before = history("commune-F0303").asString();

        sendAgain();
        assertThat(history("commune-F0303").asString()).isEqualTo(before);

        forgetWhatWasApplied();
        sendAgain();
        assertThat(history("commune-F0303").asString()).isEqualTo(before);
    }

    @Test
    void pagesJoinUp() {
        begin("commune-F0304");
        Given.published(action("page", "commune-F0304", 80, "t13-s01"), 1);
        ShownScore.awaitPoints("commune-F0304", "emploi", ONE_SERVICE + 12);

        var first = Callers.admin().get(ShownScore.path("commune-F0304") + "/history?limit=1&total=true");
        first.then().body("total", equalTo(2)).body("items", hasSize(1));
        var second = Callers.admin().get(first.<String>path("next"));
        second.then().body("items", hasSize(1)).body("next", nullValue()).body("items[0].before", nullValue());
    }

    @Test
    void theInputsOfAScoreGiveTheSameBytesAgain() {
        begin("commune-F0305");
        Given.published(Given.foreignNomenclature("2028-foreign"), 1);
        Given.published(action("counts", "commune-F0305", 80, "t13-s01", "t02-s01"), 1);
        Given.published(action("elsewhere", "commune-F0305", "2028-foreign", 80, "x-1"), 1);
        Consumed.await(Topics.ACTIONS);
        Consumed.await(Topics.NOMENCLATURES);
        ShownScore.awaitPoints("commune-F0305", "emploi", ONE_SERVICE + 12);

        var score = Callers.admin().get(ShownScore.path("commune-F0305") + "?explain=true");
        var replayed = Callers.anonymous()
                .contentType(ContentType.JSON)
                .body(score.<String>path("inputs.canonical"))
                .post("/v1/grids/" + score.path("grid") + "/evaluations?explain=true");

        replayed.then().statusCode(200).body("inputs.sha256", equalTo(score.path("inputs.sha256")));
        assertThat(account(replayed)).isEqualTo(account(score)).contains("WITHOUT_SERVICE");
    }

    @Test
    void aScoreThatCannotBeReadAnyMoreStopsNoEvent() throws SQLException {
        begin("commune-F0306");
        execute("update score set inputs = '{' where collectivity = 'commune-F0306'");

        Given.published(action("after", "commune-F0306", 80, "t13-s01"), 1);

        ShownScore.awaitPoints("commune-F0306", "emploi", ONE_SERVICE + 12);
        history("commune-F0306")
                .then()
                .body("items[0].causes.resource", contains("/v1/actions/after"))
                .body("items[0].before", nullValue());
    }

    /** From the total to the inputs: what both answers have. */
    private static String account(Response answer) {
        var text = answer.asString();
        return text.substring(text.indexOf("\"total\""), text.indexOf("\"sha256\""));
    }

    private static void begin(String collectivity) {
        Given.registered(commune(collectivity, true), 1);
        ShownScore.awaitPoints(collectivity, "emploi", 0);
    }

    private static Response history(String collectivity) {
        return Callers.admin().get(ShownScore.path(collectivity) + "/history?limit=100");
    }

    private static List<Object> marks(JsonPath history, String side) {
        return history.getList("items." + side);
    }

    private static int moves(JsonPath history) {
        return history.getList("items").size();
    }

    private static void sendAgain() {
        for (var record : TopicProbe.all(Topics.ACTIONS)) {
            TopicSender.send(
                    new ProducerRecord<>(Topics.ACTIONS.name(), null, record.key(), record.value(), record.headers()));
        }
        Consumed.await(Topics.ACTIONS);
    }

    private void forgetWhatWasApplied() throws SQLException {
        execute("delete from inbox");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
