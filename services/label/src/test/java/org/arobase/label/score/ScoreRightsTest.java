package org.arobase.label.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ScoreRightsTest {

    private static final String CLIENT = "00000000-0000-7000-8000-00000000000b";

    @Inject
    DataSource database;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "admin, 200",
        "campaign-manager, 200",
        "reader, 404",
        "contributor, 404",
        "collectivity-admin, 404",
        "partner, 404",
        "editor, 404",
        "juror, 404",
    })
    void aScoreIsForTheAdministration(String role, int status) {
        Given.registered(Given.commune("commune-F0201", true), 1);
        ShownScore.awaitPoints("commune-F0201", "emploi", 0);

        Callers.as(CLIENT, role).get(ShownScore.path("commune-F0201")).then().statusCode(status);
        Callers.as(CLIENT, role)
                .get(ShownScore.path("commune-F0201") + "/history")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "contributor:commune-F0203, 200",
        "collectivity-admin:commune-F0203, 200",
        "contributor:fictive, 200",
        "contributor:commune-F0204, 404",
        "partner:commune-F0203, 404",
    })
    void aScoreIsForItsAuthority(String grant, int status) {
        Given.registered(Given.commune("commune-F0203", true), 1);
        ShownScore.awaitPoints("commune-F0203", "emploi", 0);

        Callers.granted(CLIENT, grant)
                .get(ShownScore.path("commune-F0203"))
                .then()
                .statusCode(status);
        Callers.granted(CLIENT, grant)
                .get(ShownScore.path("commune-F0203") + "/history")
                .then()
                .statusCode(status);
    }

    @Test
    void aKeyForFictiveAuthoritiesOpensNoReal() throws SQLException {
        Given.registered(Given.commune("commune-F0205", true), 1);
        ShownScore.awaitPoints("commune-F0205", "emploi", 0);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update collectivity set fictive = false where id = 'commune-F0205'");
        }

        Callers.granted(CLIENT, "contributor:fictive")
                .get(ShownScore.path("commune-F0205"))
                .then()
                .statusCode(404);
        Callers.granted(CLIENT, "contributor:commune-F0205")
                .get(ShownScore.path("commune-F0205"))
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsAskedWhoTheyAre() {
        Callers.anonymous()
                .get(ShownScore.path("commune-F0201") + "/history")
                .then()
                .statusCode(401);
        Callers.anonymous()
                .get(ShownScore.path("commune-F0201"))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void aScoreOneMayNotSeeLooksLikeOneThatIsNotThere() {
        Given.registered(Given.commune("commune-F0202", true), 1);
        ShownScore.awaitPoints("commune-F0202", "emploi", 0);

        var hidden = Callers.as(CLIENT, "reader").get(ShownScore.path("commune-F0202"));
        var unknown = Callers.as(CLIENT, "reader").get(ShownScore.path("commune-F0299"));

        assertThat(withoutTrace(hidden.asString()).replace("F0202", "F0299"))
                .isEqualTo(withoutTrace(unknown.asString()))
                .contains("/problems/score-not-found");
    }

    @Test
    void whatIsNoIdIsRefused() {
        Callers.admin()
                .get(ShownScore.path("frehel"))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("collectivity"));
    }

    @Test
    void noEventCarriesAScore() {
        TopicProbe.awaitKey(Topics.CAMPAIGNS, "fictive-2026", 1);

        assertThat(TopicProbe.all(Topics.CAMPAIGNS))
                .extracting(TopicProbe::text)
                .noneMatch(text -> text.contains("total") || text.contains("level"));
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }
}
