package org.arobase.label.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.label.Consumed;
import org.arobase.label.recomputation.OtherCampaign;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grid takes the place of another while scores follow what authorities do. */
@QuarkusTest
@TestPlatform
class OpenRecomputationTest {

    private static final String JOB = "019b76da-a800-7000-8000-000000000778";

    @Inject
    DataSource database;

    @Inject
    ScoresAtStart atStart;

    private OtherCampaign campaign;

    @BeforeEach
    void anOpenCampaign() throws SQLException {
        campaign = new OtherCampaign(database);
        campaign.close();
        campaign.open("OPEN", true);
        OtherCampaign.publishGrid();
        Given.published(Given.nomenclature(Given.EDITION), 1);
    }

    @AfterEach
    void itIsGone() throws SQLException {
        campaign.close();
    }

    @Test
    void anEventBeforeItsTurnIsNotTakenForTheGrid() throws Throwable {
        scored("commune-F0511");

        whileAtWork(() -> {
            Given.published(Given.action("open-late", "commune-F0511", 80, "t02-s01"), 1);
            Consumed.await(Topics.ACTIONS);
        });

        assertThat(facts("commune-F0511")).startsWith("published", "recomputed").containsOnlyOnce("recomputed");
        assertThat(causes("commune-F0511").getFirst()).containsExactly("/v1/actions/open-late");
        eachMoveBeginsWhereTheOneBeforeEnded("commune-F0511");
    }

    @Test
    void aStartMeanwhileTellsNothingTwice() throws Throwable {
        scored("commune-F0512");

        whileAtWork(() -> atStart.start(null));

        assertThat(facts("commune-F0512"))
                .startsWith("recomputed")
                .containsOnlyOnce("recomputed")
                .doesNotContain("started");
        eachMoveBeginsWhereTheOneBeforeEnded("commune-F0512");
    }

    /** More than are read at once. */
    @Test
    void aStartScoresThemAllHoweverMany() throws Throwable {
        campaign.execute("insert into collectivity select 'commune-F' || 8000 + n, 'COMMUNE', 'Village', 759, true"
                + " from generate_series(1, 1200) n");
        try {
            atStart.start(null);

            for (var number : new int[] {8001, 8500, 8501, 9000, 9001, 9200}) {
                Callers.admin()
                        .get(OtherCampaign.PATH + "/scores/commune-F" + number)
                        .then()
                        .statusCode(200);
            }
        } finally {
            campaign.forget("commune-F8001", "commune-F9200");
        }
    }

    /** A stretch is looked at while the one before it is written; what comes in between is in neither's way. */
    @Test
    void anEventInTheMiddleIsNotLost() throws Throwable {
        campaign.execute("insert into collectivity select 'commune-F' || 6000 + n, 'COMMUNE', 'Village', 759, true"
                + " from generate_series(1, 1600) n");
        try {
            atStart.start(null);
            Callers.admin()
                    .contentType(ContentType.JSON)
                    .body("{\"grid\": \"" + OtherCampaign.GRID + "\"}")
                    .post(OtherCampaign.PATH + "/recomputations")
                    .then()
                    .statusCode(202);
            for (var number = 6001; number <= 7600; number += 100) {
                Given.published(Given.action("middle-" + number, "commune-F" + number, 80, "t13-s01"), 1);
            }
            Consumed.await(Topics.ACTIONS);

            Awaits.untilAsserted(() -> {
                for (var number = 6001; number <= 7600; number += 100) {
                    Callers.admin()
                            .get(OtherCampaign.PATH + "/scores/commune-F" + number)
                            .then()
                            .body("grid", equalTo(OtherCampaign.GRID))
                            .body("total", greaterThan(0f));
                    eachMoveBeginsWhereTheOneBeforeEnded("commune-F" + number);
                }
            });
        } finally {
            campaign.forget("commune-F6001", "commune-F7600");
        }
    }

    private static void scored(String collectivity) {
        Given.registered(Given.commune(collectivity, true), 1);
        Given.published(Given.action("open-" + collectivity, collectivity, 80, "t13-s01"), 1);
        Awaits.untilAsserted(() -> Callers.admin()
                .get(OtherCampaign.PATH + "/scores/" + collectivity)
                .then()
                .statusCode(200)
                .body("total", greaterThan(0f)));
    }

    /** Somebody holds it, so that it waits until then. */
    private void whileAtWork(Meanwhile meanwhile) throws Throwable {
        campaign.execute(
                "update campaign set grid = '" + OtherCampaign.GRID + "' where id = '" + OtherCampaign.ID + "'");
        campaign.execute("insert into recomputation values ('" + JOB + "', 1, '" + OtherCampaign.ID + "', '"
                + OtherCampaign.GRID + "', '2026-model', false, 'RUNNING', '', 0, 1, 0, 0, 0, now(), null)");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from recomputation where id = '" + JOB + "' for update");
            meanwhile.happens();
            connection.rollback();
        }
        Awaits.untilAsserted(() -> Callers.admin()
                .get(OtherCampaign.PATH + "/recomputations/" + JOB)
                .then()
                .body("state", equalTo("DONE")));
    }

    private static void eachMoveBeginsWhereTheOneBeforeEnded(String collectivity) {
        var before = OpenRecomputationTest.<Object>history(collectivity, "before");
        var after = OpenRecomputationTest.<Object>history(collectivity, "after");
        assertThat(before.subList(0, before.size() - 1)).isEqualTo(after.subList(1, after.size()));
    }

    private static List<String> facts(String collectivity) {
        return history(collectivity, "causes.fact.flatten()");
    }

    private static List<List<String>> causes(String collectivity) {
        return history(collectivity, "causes.resource");
    }

    private static <T> List<T> history(String collectivity, String path) {
        return Callers.admin()
                .get(OtherCampaign.PATH + "/scores/" + collectivity + "/history?limit=100")
                .jsonPath()
                .getList("items." + path);
    }

    private interface Meanwhile {
        void happens() throws Throwable;
    }
}
