package org.arobase.label.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class EvaluationTest {

    private static final String UNDER_MODEL = "/v1/grids/2026-model/evaluations";
    private static final String FREE = "/v1/evaluations";

    @Test
    void aStrangerReadsWhyEachNumberIsWhatItIs() {
        post(FREE + "?explain=true", EvaluationExamples.SMALL_GRID)
                .then()
                .statusCode(200)
                .body("total", equalTo(50))
                .body("indicativeMark.level", equalTo(2))
                .body("group.name.fr", equalTo("Toutes"))
                .body("criteria.children.potential", equalTo(List.of(50, 50, 0)))
                .body("criteria.children[0].planned", equalTo(12.5f))
                .body(
                        "criteria.children[0].reasons[0].sentence.en",
                        equalTo("Receives 10 points of what does not apply to the authority: Canteen online."))
                .body(
                        "criteria.children[0].reasons[1].sentence.fr",
                        equalTo("Déclaré en détail («\u00a0Site accessible\u00a0»)\u00a0: 0,5 fait, 0,25 prévu, sur"
                                + " 1."))
                .body(
                        "criteria.children[2].reasons[0].sentence.en",
                        equalTo("Does not apply by the rule \"population >= 500\"."));
    }

    @Test
    void whyIsSaidToWhoAsks() {
        for (var query : List.of("", "?explain=false")) {
            post(FREE + query, EvaluationExamples.SMALL_GRID)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(50))
                    .body("criteria.children.potential", equalTo(List.of(50, 50, 0)))
                    .body("criteria.children[0]", not(hasKey("reasons")))
                    .body("criteria", not(hasKey("reasons")));
        }
        post(FREE + "?explain=perhaps", EvaluationExamples.SMALL_GRID)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("explain"));
    }

    @Test
    void theInputsGiveTheSameBytesAgain() {
        for (var place : new String[][] {
            {UNDER_MODEL, EvaluationExamples.VILLAGE},
            {FREE, EvaluationExamples.SMALL_GRID},
            {FREE + "?explain=true", EvaluationExamples.SMALL_GRID}
        }) {
            var first = post(place[0], place[1]);
            var again = post(place[0], first.path("inputs.canonical"));

            first.then().statusCode(200).body("inputs.sha256", matchesPattern("[0-9a-f]{64}"));
            assertThat(again.asString()).isEqualTo(first.asString());
        }
    }

    @Test
    void theOrderOfFactsMeansNothing() {
        var one = "{'id': 'a', 'completeness': 50, 'services': [{'service': 's', 'theme': 'emploi'}]}";
        var other = "{'id': 'b', 'completeness': 70, 'services': []}";

        assertThat(post(UNDER_MODEL, village("'actions': [" + one + "," + other + "]"))
                        .asString())
                .isEqualTo(post(UNDER_MODEL, village("'actions': [" + other + "," + one + "]"))
                        .asString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'declared': {'nobody': {'status': 'DONE'}} | /facts/declared/nobody | no criterion",
                "'declared': {'total': {'status': 'DETAILED', 'done': 0.5, 'planned': 0.5001}} | /facts/declared/total"
                        + " | exactly 1",
                "'declared': {'total': {'status': 'DETAILED', 'done': 2, 'planned': -1}} | /facts/declared/total |"
                        + " exactly 1",
                "'declared': {'total': {'status': 'DETAILED', 'done': 1e300}} | /facts/declared/total | exactly 1",
                "'declared': {'total': {'status': 'DONE', 'done': 1}} | /facts/declared/total | only DETAILED",
                "'declared': {'total': {}} | /facts/declared/total/status | required",
                "'declared': {'emploi': {'status': 'DONE'}} | /facts/declared/emploi | declares",
                "'declared': {'total': null} | /facts/declared/total | required",
                "'indicators': {'x': 1} | /facts/indicators/x | measures",
                "'indicators': {'x': 1e300} | /facts/indicators/x | measures",
                "'actions': [null] | /facts/actions/0 | required",
                "'actions': [{'completeness': 1}] | /facts/actions/0/id | required",
                "'actions': [{'id': 'a', 'completeness': 101}] | /facts/actions/0/completeness | between 0 and 100",
                "'actions': [{'id': 'a', 'completeness': 1}, {'id': 'a', 'completeness': 1}] | /facts/actions/1/id |"
                        + " more than once",
                "'actions': [{'id': 'a', 'completeness': 1, 'services': [{'service': 's'}]}] |"
                        + " /facts/actions/0/services/0/theme | required",
                "'actions': [{'id': 'a', 'completeness': 1, 'services': [{'service': 's', 'theme': 'nobody'}]}] |"
                        + " /facts/actions/0/services/0/theme | measures the theme",
                "'awards': [{'year': 2019, 'level': 6}] | /facts/awards/0/level | between 1 and 5",
            })
    void factsThatDoNotFitAreRefusedByPlace(String facts, String pointer, String hint) {
        var answer = post(UNDER_MODEL + "?lang=en", village(facts));

        answer.then()
                .statusCode(422)
                .body("type", equalTo("/problems/evaluation-invalid"))
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(answer.<String>path("errors[0].detail")).contains(hint);
    }

    @Test
    void whatDoesNotConcernAnAuthorityCanBeSaidOfAnyCriterion() {
        post(UNDER_MODEL, village("'declared': {'emploi': {'status': 'NOT_APPLICABLE'}}"))
                .then()
                .statusCode(200);
    }

    @Test
    void aGridThatBreaksRulesIsRefusedByPlace() {
        var grid = EvaluationExamples.SMALL_GRID
                .replace("\"points\": {\"value\": 100}", "\"points\": {\"value\": 99.5}")
                .replace("population >= 500", "populaton >= 500")
                .replace("\"criterion\": \"site\"", "\"criterion\": \"cite\"");

        var answer = post(FREE + "?lang=en", grid);

        answer.then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/grid/criteria/children",
                                "/grid/criteria/children/2/applies",
                                "/grid/levels/1/floors/0/criterion"));
        assertThat(answer.asString()).contains("undeclared reference to 'populaton'");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 422",
                "{'grid': {}, 'closesOn': '2026-12-31', 'profile': {'kind': 'COMMUNE'}} | 422",
                "{'closesOn': '2026-12-31', 'profile': {'kind': 'COMMUNE'}} | 422",
                "{'grid': null} | 422",
                "{'grid': {'criteria': null}} | 422",
                "{'grid': {'criteria': {'code': 'a', 'points': {'value': 1}, 'measure': null, 'children': [null]}}} |"
                        + " 422",
                "{'gird': {}} | 400",
                "{'grid': {'criteria': {'code': 'a', 'points': {'value': NaN}}}} | 400",
                "[] | 400",
                "null | 400",
            })
    void whatIsNoGridIsRefused(String body, int status) {
        post(FREE, body.replace('\'', '"')).then().statusCode(status);
    }

    @Test
    void anUnknownGridIsANamedProblem() {
        post("/v1/grids/1999/evaluations", EvaluationExamples.VILLAGE)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/grid-not-found"));
    }

    @Test
    void theShownGridEvaluatesAsThePublishedOne() {
        var grid = Callers.anonymous().get("/v1/grids/2026-model");
        grid.then().statusCode(200).header("ETag", "\"1\"").body("grid.criteria.children", hasSize(2));

        assertThat(post(FREE, free(grid)).<Object>path("criteria"))
                .isEqualTo(post(UNDER_MODEL, village("'actions': []")).<Object>path("criteria"));
    }

    private static String free(Response grid) {
        var text = grid.asString();
        var document = text.substring(text.indexOf("\"grid\":"), text.length() - 1);
        return village("'actions': []").replaceFirst("\\{", "{" + Matcher.quoteReplacement(document) + ",");
    }

    private static String village(String facts) {
        return "{'closesOn': '2026-12-31', 'profile': {'kind': 'COMMUNE', 'population': 759}, 'facts': {%s}}"
                .formatted(facts)
                .replace('\'', '"');
    }

    private static Response post(String path, String body) {
        return Callers.anonymous().contentType(ContentType.JSON).body(body).post(path);
    }
}
