package org.arobase.label.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class RecomputationTest {

    private static final String CLIENT = "00000000-0000-7000-8000-00000000000e";
    private static final String BESIDE = "019b76da-a800-7000-8000-000000000779";
    private static final String JOB = "019b76da-a800-7000-8000-000000000777";

    @Inject
    DataSource database;

    @Inject
    RecomputationWork work;

    private OtherCampaign campaign;

    @BeforeEach
    void aCampaignOfItsOwn() throws SQLException {
        campaign = new OtherCampaign(database);
        campaign.close();
        campaign.open("CLOSED");
        OtherCampaign.publishGrid();
        campaign.score("commune-F0501");
        campaign.score("commune-F0502");
        campaign.score("commune-F0503");
    }

    @AfterEach
    void itIsGone() throws SQLException {
        campaign.close();
    }

    @Test
    void aDryRunTellsWhoWouldMoveAndChangesNothing() {
        var href = begin(OtherCampaign.GRID, true);

        awaitDone(href)
                .body("total", equalTo(3))
                .body("skipped", equalTo(0))
                .body("moved", equalTo(3))
                .body("risen", equalTo(3))
                .body("fallen", equalTo(0));
        moves(href)
                .then()
                .statusCode(200)
                .body("items.collectivity", contains("commune-F0501", "commune-F0502", "commune-F0503"))
                .body("items[0].totalBefore", equalTo(2.076482f))
                .body("items[0].levelBefore", equalTo(1))
                .body("items[0].levelAfter", equalTo(2))
                .body("items[0].why", contains("emploi-coverage: 1.0625 → 3.1875"));
        score("commune-F0501").then().body("grid", equalTo("2026-model")).body("total", equalTo(2.076482f));
        Callers.anonymous().get(OtherCampaign.PATH).then().body("grid", equalTo("2026-model"));
    }

    @Test
    void aGridTakesThePlaceOfAnother() {
        awaitDone(begin(OtherCampaign.GRID, false)).body("percent", equalTo(100));

        score("commune-F0502")
                .then()
                .body("grid", equalTo(OtherCampaign.GRID))
                .body("indicativeMark.level", equalTo(2));
        Callers.admin()
                .get(OtherCampaign.PATH + "/scores/commune-F0502/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].causes.fact", contains("recomputed"))
                .body("items[0].causes.resource", contains("/v1/grids/" + OtherCampaign.GRID))
                .body("items[0].before.indicativeMark.level", equalTo(1))
                .body("items[0].criteria.criterion", hasItem("emploi-coverage"));
        Callers.anonymous().get(OtherCampaign.PATH).then().body("grid", equalTo(OtherCampaign.GRID));
        var events = TopicProbe.awaitKey(Topics.CAMPAIGNS, OtherCampaign.ID, 1);
        assertThat(TopicProbe.header(events.getLast(), "ce_type")).isEqualTo("org.arobase.campaign.updated.v1");
    }

    @Test
    void underTheSameGridNobodyMoves() {
        var href = begin("2026-model", false);

        awaitDone(href).body("moved", equalTo(0));
        moves(href).then().body("items", hasSize(0));
        Callers.admin()
                .get(OtherCampaign.PATH + "/scores/commune-F0502/history")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatAKillLeftIsGoneOnWith() throws SQLException {
        campaign.execute(
                "insert into recomputation values ('" + JOB + "', 2, '" + OtherCampaign.ID + "', '" + OtherCampaign.GRID
                        + "', '2026-model', false, 'RUNNING', 'commune-F0502', 2, 3, 2, 2, 0, now(), null)");

        var href = OtherCampaign.PATH + "/recomputations/" + JOB;
        awaitDone(href).body("done", equalTo(3)).body("moved", equalTo(3));
        moves(href).then().body("items.collectivity", contains("commune-F0503"));
        score("commune-F0503").then().body("grid", equalTo(OtherCampaign.GRID));
        score("commune-F0501").then().body("grid", equalTo("2026-model"));
    }

    @Test
    void whatCannotBeComputedIsSkippedAndTold() throws SQLException {
        campaign.execute("update score set inputs = '{}' where collectivity = 'commune-F0502' and campaign = '"
                + OtherCampaign.ID + "'");

        awaitDone(begin(OtherCampaign.GRID, false))
                .body("done", equalTo(3))
                .body("moved", equalTo(2))
                .body("skipped", equalTo(1))
                .body("skippedFirst", contains("commune-F0502"));
        score("commune-F0503").then().body("grid", equalTo(OtherCampaign.GRID));
    }

    @Test
    void moreThanOneStretchIsDoneToTheLast() throws SQLException {
        campaign.crowd(1_200);

        awaitDone(begin(OtherCampaign.GRID, false))
                .body("total", equalTo(1_203))
                .body("done", equalTo(1_203))
                .body("moved", equalTo(1_203))
                .body("risen", equalTo(1_203));
        assertThat(campaign.count("score where grid = '" + OtherCampaign.GRID + "' and level = 2"))
                .isEqualTo(1_203);
        assertThat(campaign.count("score_history")).isEqualTo(1_203);
        assertThat(campaign.count("recomputed_score where why = '{\"emploi-coverage: 1.0625 → 3.1875\"}'"))
                .isEqualTo(1_203);
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUpHoldsNobodyUpAndGoesOnWhenAskedAgain() throws SQLException {
        campaign.crowd(600);
        campaign.refuse("commune-F0503");
        var failing = begin(OtherCampaign.GRID, false);
        campaign.execute(
                "insert into recomputation values ('" + BESIDE + "', 1, 'fictive-2026', '2026-model', '2026-model',"
                        + " true, 'RUNNING', '', 0, 0, 0, 0, 0, now(), null)");

        Awaits.untilAsserted(() -> Callers.admin()
                .get("/v1/campaigns/fictive-2026/recomputations/" + BESIDE)
                .then()
                .body("state", equalTo("DONE")));
        Awaits.untilAsserted(() -> Callers.admin().get(failing).then().body("state", equalTo("FAILED")));
        Callers.admin()
                .get(failing)
                .then()
                .body("reason", containsString("no place for"))
                .body("done", equalTo(500))
                .body("finishedAt", notNullValue());

        campaign.acceptAll();
        assertThat(begin(OtherCampaign.GRID, false)).isEqualTo(failing);
        awaitDone(failing)
                .body("done", equalTo(603))
                .body("moved", equalTo(603))
                .body("gridBefore", equalTo("2026-model"))
                .body("reason", nullValue());
        score("commune-F0503").then().body("grid", equalTo(OtherCampaign.GRID));
        assertThat(campaign.count("score_history")).isEqualTo(603);
    }

    @Test
    void whatWasGivenUpGoesOnAtTheNextStart() throws Throwable {
        givenUp(JOB, 0);

        work.resume();

        awaitDone(OtherCampaign.PATH + "/recomputations/" + JOB).body("moved", equalTo(3));
    }

    @Test
    void whatAnotherGridHasFollowedDoesNotGoOn() throws Throwable {
        givenUp(JOB, 0);
        campaign.execute("insert into recomputation values ('" + BESIDE + "', 1, '" + OtherCampaign.ID
                + "', '2026-model', '2026-model', false, 'DONE', '', 0, 3, 0, 0, 0, now(), now())");

        work.resume();

        Callers.admin()
                .get(OtherCampaign.PATH + "/recomputations/" + JOB)
                .then()
                .body("state", equalTo("FAILED"));
    }

    @Test
    void askedTwentyTimesAtOnceItIsDoneOnce() {
        IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(OtherCampaign.GRID, false)))
                .toList()
                .forEach(answer -> answer.join().then().statusCode(202));
        Awaits.untilAsserted(() -> score("commune-F0503").then().body("grid", equalTo(OtherCampaign.GRID)));

        Callers.admin()
                .get(OtherCampaign.PATH + "/scores/commune-F0503/history")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void twoGridsDoNotTakeOnePlaceAtOnce() throws SQLException {
        campaign.execute("insert into recomputation values ('" + JOB + "', 1, '" + OtherCampaign.ID
                + "', '2026-model', '2026-model', false, 'RUNNING', '', 0, 3, 0, 0, 0, now(), null)");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Somebody is at it, so that it is not done before it is asked.
            statement.execute("select from recomputation where id = '" + JOB + "' for update");

            ask(OtherCampaign.GRID, false)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/recomputation-running"));
            ask(OtherCampaign.GRID, true).then().statusCode(202);
            connection.rollback();
        }
    }

    @Test
    void theReportIsATable() {
        var href = begin(OtherCampaign.GRID, true);
        awaitDone(href);

        Callers.admin()
                .get(OtherCampaign.PATH + "/recomputed-scores.csv?recomputation=" + id(href))
                .then()
                .statusCode(200)
                .body(containsString("recomputation;collectivity;totalBefore;totalAfter;levelBefore;levelAfter;why"))
                .body(containsString(";2,076482;"));
    }

    @Test
    void whatWasPublishedIsNotComputedAnew() throws SQLException {
        campaign.execute("update campaign set state = 'PUBLISHED' where id = '" + OtherCampaign.ID + "'");

        ask(OtherCampaign.GRID, true).then().statusCode(409).body("type", equalTo("/problems/campaign-settled"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"campaign-manager, 202", "editor, 403", "reader, 403"})
    void campaignsAreRecomputedByWhoRunsThem(String role, int status) {
        Callers.as(CLIENT, role)
                .contentType(ContentType.JSON)
                .body("{\"grid\": \"2026-model\", \"dryRun\": true}")
                .post(OtherCampaign.PATH + "/recomputations")
                .then()
                .statusCode(status);
        Callers.as(CLIENT, role)
                .get(OtherCampaign.PATH + "/recomputed-scores")
                .then()
                .statusCode(status == 202 ? 200 : 403);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        ask("1999", true).then().statusCode(422).body("errors[0].pointer", equalTo("/grid"));
        Callers.admin()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(OtherCampaign.PATH + "/recomputations")
                .then()
                .statusCode(422);
        Callers.admin()
                .contentType(ContentType.JSON)
                .body("{\"grid\": \"2026-model\"}")
                .post("/v1/campaigns/1999/recomputations")
                .then()
                .statusCode(404);
        Callers.admin()
                .get(OtherCampaign.PATH + "/recomputations/" + JOB)
                .then()
                .statusCode(404);
        Callers.admin().get("/v1/campaigns/1999/recomputed-scores").then().statusCode(404);
        Callers.anonymous()
                .get(OtherCampaign.PATH + "/recomputed-scores")
                .then()
                .statusCode(401);
    }

    private void givenUp(String id, int done) throws SQLException {
        campaign.execute("insert into recomputation values ('" + id + "', 1, '" + OtherCampaign.ID + "', '"
                + OtherCampaign.GRID + "', '2026-model', false, 'FAILED', '', " + done
                + ", 3, 0, 0, 0, now(), now(), 5, 'the disk was full')");
    }

    private static Response ask(String grid, boolean dry) {
        return Callers.admin()
                .contentType(ContentType.JSON)
                .body("{\"grid\": \"" + grid + "\", \"dryRun\": " + dry + "}")
                .post(OtherCampaign.PATH + "/recomputations");
    }

    private static String begin(String grid, boolean dry) {
        return ask(grid, dry)
                .then()
                .statusCode(202)
                .body("finishedAt", nullValue())
                .extract()
                .path("href");
    }

    private static ValidatableResponse awaitDone(String href) {
        Awaits.untilAsserted(() -> Callers.admin().get(href).then().body("state", equalTo("DONE")));
        return Callers.admin().get(href).then().statusCode(200);
    }

    private static Response moves(String href) {
        return Callers.admin().get(OtherCampaign.PATH + "/recomputed-scores?recomputation=" + id(href));
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static Response score(String collectivity) {
        return Callers.admin().get(OtherCampaign.PATH + "/scores/" + collectivity);
    }
}
