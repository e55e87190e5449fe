package org.arobase.label.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.label.Consumed;
import org.arobase.label.recomputation.OtherCampaign;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the publication of its results on a score is what anybody can compute again. */
@QuarkusTest
@TestPlatform
class PublishedScoreTest {

    private static final double ONE_SERVICE = 39.086717;
    private static final String CLIENT = "00000000-0000-7000-8000-00000000000c";

    @Inject
    DataSource database;

    @Inject
    ScoresAtStart atStart;

    private OtherCampaign campaign;

    @BeforeEach
    void aCampaign() throws SQLException {
        campaign = new OtherCampaign(database);
        campaign.close();
        campaign.open("OPEN", true);
        Given.published(Given.nomenclature(Given.EDITION), 1);
    }

    @AfterEach
    void itIsGone() throws SQLException {
        campaign.close();
    }

    @Test
    void itIsForWhoeverAsksAndSaysWhatItWasComputedWith() throws SQLException {
        var score = published("commune-F0661");

        Callers.anonymous()
                .get(score)
                .then()
                .statusCode(200)
                .body("grid", equalTo("2026-model"))
                .body(
                        "gridSha256",
                        equalTo(Callers.anonymous().get("/v1/grids/2026-model").path("sha256")))
                .body("engine", equalTo(1))
                .body("inputs.sha256", matchesPattern("[0-9a-f]{64}"));
        Callers.as(CLIENT, "reader").get(score).then().statusCode(200);
        Callers.anonymous().get(score + "/history").then().statusCode(401);
        Callers.anonymous()
                .get(OtherCampaign.PATH + "/scores/commune-F0699")
                .then()
                .statusCode(401);
        Callers.as(CLIENT, "reader")
                .get(ShownScore.path("commune-F0661"))
                .then()
                .statusCode(404);
    }

    @Test
    void anybodyComputesItAgainToTheSameBytes() throws SQLException {
        var score = Callers.anonymous().get(published("commune-F0662") + "?explain=true");

        var replayed = Callers.anonymous()
                .contentType(ContentType.JSON)
                .body(score.<String>path("inputs.canonical"))
                .post("/v1/grids/" + score.path("grid") + "/evaluations?explain=true");

        replayed.then().statusCode(200);
        assertThat(account(replayed)).isEqualTo(account(score)).contains("\"gridSha256\"", "\"sha256\"", "reasons");
    }

    @Test
    void nothingChangesIt() throws Throwable {
        var score = published("commune-F0663");
        var before = Callers.anonymous().get(score).asString();

        Given.published(Given.action("another", "commune-F0663", 80, "t02-s01"), 1);
        ShownScore.awaitPoints("commune-F0663", "democratie-locale", ONE_SERVICE);
        atStart.start(null);
        TopicSender.send(Topics.COLLECTIVITIES.withdrawn(new Withdrawal("commune-F0663", "merged", List.of())), 2);
        Consumed.await(Topics.COLLECTIVITIES);

        assertThat(Callers.anonymous().get(score).asString()).isEqualTo(before);
        Callers.admin().get(ShownScore.path("commune-F0663")).then().statusCode(404);
        Callers.anonymous().accept("text/html").get(score).then().statusCode(200);
        assertThatThrownBy(() ->
                        campaign.execute("update score set total = 1 where campaign = '" + OtherCampaign.ID + "'"))
                .hasMessageContaining("is published");
    }

    /** Path of its score. */
    private String published(String collectivity) throws SQLException {
        Given.registered(Given.commune(collectivity, true), 1);
        Given.published(Given.action("of-" + collectivity, collectivity, 80, "t13-s01"), 1);
        ShownScore.awaitPoints(collectivity, "emploi", ONE_SERVICE);
        campaign.execute("update campaign set state = 'PUBLISHED' where id = '" + OtherCampaign.ID + "'");
        return OtherCampaign.PATH + "/scores/" + collectivity;
    }

    /** From the grid to the hash of the inputs: what both answers have. */
    private static String account(Response answer) {
        var text = answer.asString();
        return text.substring(
                text.indexOf("\"grid\""),
                text.indexOf("\"computedAt\"") < 0 ? text.lastIndexOf('}') : text.indexOf(",\"computedAt\""));
    }
}
