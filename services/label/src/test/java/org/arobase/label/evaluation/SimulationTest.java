package org.arobase.label.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.contracts.Text;
import org.arobase.contracts.Topics;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.DigitalService;
import org.arobase.contracts.actions.Nomenclature.Theme;
import org.arobase.label.Consumed;
import org.arobase.label.grid.CarriedGrids;
import org.arobase.label.score.Given;
import org.arobase.label.scoring.Criterion;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class SimulationTest {

    private static final String EDITION = "2025-simulated";

    @BeforeEach
    void theNomenclatureIsKnown() {
        TopicSender.send(Topics.NOMENCLATURES.event("published", nomenclature()), 1);
        Consumed.await(Topics.NOMENCLATURES);
    }

    @Test
    void changesLeadSomewhereAndSayWhy() {
        post("'completeness': 100, 'changes': {'cover': ['emploi-0'], 'actions': [{'id': 'b', 'completeness': 50,"
                        + " 'services': [{'service': 'x', 'theme': 'identite'}]}]}")
                .then()
                .statusCode(200)
                .body("grid", equalTo("2026-model"))
                .body("nomenclature", equalTo(EDITION))
                .body("assumption.en", containsString("100% complete"))
                .body("assumption.fr", containsString("100\u00a0%"))
                .body("before.total", equalTo(0))
                .body("before.indicativeMark.name.fr", equalTo("Repère indicatif"))
                .body("after.total", not(equalTo(0)))
                .body("cover.service", equalTo(List.of("emploi-0")))
                .body("goal", nullValue())
                .body("moved.criterion", hasItem("identite-quality"))
                .body(
                        "moved.find { it.criterion == 'emploi-coverage' }.reasons[0].sentence.en",
                        equalTo("Services covered: 1 for a target of 3 (emploi-0)."));
    }

    @Test
    void aSetThatReachesTheGoalReachesItAsChangesToo() {
        var way = post("'goal': {'level': 4}");
        way.then()
                .statusCode(200)
                .body("goal.reached", equalTo(true))
                .body("goal.missing", nullValue())
                .body("before.indicativeMark.level", equalTo(1))
                .body("after.indicativeMark.level", equalTo(4));

        var cover = way.<List<String>>path("cover.service");
        var changed = post("'changes': {'cover': [" + quoted(cover) + "]}");
        assertThat(changed.<Object>path("after")).isEqualTo(way.<Object>path("after"));
        post("'changes': {'cover': [" + quoted(cover.subList(1, cover.size())) + "]}")
                .then()
                .body("after.indicativeMark.level", lessThan(4));
        assertThat(post("'goal': {'level': 4}").asString()).isEqualTo(way.asString());
    }

    /** 20 towns of 4,000 inhabitants: 12 cover the last service of "emploi", 5 the fourth, a fictive one the third. */
    @Test
    void whatComparableAuthoritiesFoundEasiestComesFirst() {
        IntStream.range(0, 20).forEach(i -> town("commune-353" + (10 + i), false, i < 12, i >= 7 && i < 12));
        town("commune-F0601", true, true, true);
        town("commune-F0602", true, true, true);
        Consumed.await(Topics.COLLECTIVITIES);
        Consumed.await(Topics.ACTIONS);

        var body = body("'goal': {'level': 4}").replace("759", "4000");
        var way = send(body);

        way.then()
                .statusCode(200)
                .body("comparison.kind", equalTo("COMMUNE"))
                .body("comparison.stratum", equalTo("3500-4999"))
                .body("comparison.authorities", equalTo(20))
                .body("cover[0].service", equalTo("emploi-4"))
                .body("cover[0].coveredBy", equalTo(12))
                .body("cover[1].service", equalTo("emploi-3"))
                .body("cover[1].coveredBy", equalTo(5))
                .body("cover[2].coveredBy", equalTo(0));
        assertThat(send(body).asString()).isEqualTo(way.asString());
        send(body("'goal': {'level': 3}").replace("COMMUNE", "REGION"))
                .then()
                .statusCode(200)
                .body("comparison", nullValue())
                .body("cover[0].coveredBy", nullValue());
    }

    private static void town(String id, boolean fictive, boolean last, boolean fourth) {
        Given.registered(Given.commune(id, 4_000, fictive), 1);
        if (last) {
            Given.published(Given.action(id + "-last", id, EDITION, 80, "emploi-4"), 1);
            Given.published(Given.action(id + "-again", id, EDITION, 80, "emploi-4"), 1);
        }
        if (fourth) {
            Given.published(Given.action(id + "-fourth", id, EDITION, 80, "emploi-3"), 1);
        }
    }

    @Test
    void whatIsReachedAlreadyTakesNothing() {
        post("'goal': {'level': 1}")
                .then()
                .statusCode(200)
                .body("goal.reached", equalTo(true))
                .body("cover", hasSize(0))
                .body("moved", hasSize(0));
    }

    @Test
    void aGoalOutOfReachSaysSoAndGivesTheHighestLevelWithin() {
        send(body("'goal': {'level': 5}, 'completeness': 0").replace("759", "50000"))
                .then()
                .statusCode(200)
                .body("goal.level", equalTo(5))
                .body("goal.reached", equalTo(false))
                .body("goal.missing.lacks[0].code", equalTo("TOTAL_BELOW"))
                .body("after.indicativeMark.level", lessThan(5))
                .body("cover", notNullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'goal': {'level': 0} | /goal/level | between 1 and 5",
                "'goal': {'level': 6} | /goal/level | between 1 and 5",
                "'goal': {} | /goal/level | required",
                "'changes': {'cover': ['emploi-0']}, 'goal': {'level': 2} | /goal | one of the two",
                "'grid': '2026-model' | /goal | one of the two",
                "'changes': {} | /changes | At least one",
                "'changes': {'cover': ['nobody']} | /changes/cover/0 | no service",
                "'changes': {'cover': [null]} | /changes/cover/0 | required",
                "'changes': {'cover': ['emploi-0', 'emploi-0']} | /changes/cover/1 | more than once",
                "'changes': {'actions': [{'id': 'a', 'completeness': 101}]} | /changes/actions/0/completeness |"
                        + " between 0 and 100",
                "'goal': {'level': 2}, 'completeness': 101 | /completeness | between 0 and 100",
                "'goal': {'level': 2}, 'grid': '1999' | /grid | no published grid",
                "'goal': {'level': 2}, 'facts': {'declared': {'x': {'status': 'DONE'}}} | /facts/declared/x | no criterion",
            })
    void whatDoesNotFitIsRefusedByPlace(String more, String pointer, String hint) {
        post(more)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/simulation-invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", hasItem(containsString(hint)));
    }

    @Test
    void aGoalBelowWhatTheFactsPointToIsRefused() {
        var facts = IntStream.range(0, 3)
                .boxed()
                .flatMap(i -> themes().map(
                                theme -> "{'id': '%s%d', 'completeness': 100, 'services': [{'service': '%s-%d',"
                                                .formatted(theme, i, theme, i)
                                        + " 'theme': '" + theme + "'}]}"))
                .collect(Collectors.joining(","));

        post("'goal': {'level': 2}, 'facts': {'actions': [" + facts + "]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/goal/level"))
                .body("errors[0].detail", containsString("already point to level 5"));
    }

    @Test
    void anUnknownEditionIsRefused() {
        send(body("'goal': {'level': 2}").replace(EDITION, "1999"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nomenclature"));
    }

    @Test
    void theExampleOfAGoalWorks() {
        send(EvaluationExamples.GOAL).then().statusCode(200);
    }

    private static Stream<String> themes() {
        return themes(CarriedGrids.read("2026-model").engine().grid().root());
    }

    private static Stream<String> themes(Criterion criterion) {
        return "theme".equals(criterion.family())
                ? Stream.of(criterion.code())
                : criterion.children().stream().flatMap(SimulationTest::themes);
    }

    /** Five services in each theme of the grid. */
    private static Nomenclature nomenclature() {
        var themes = themes().map(code -> new Theme(code, new Text(code, null), services(code)))
                .toList();
        return new Nomenclature(
                EDITION,
                1,
                2025,
                true,
                new Text(EDITION, null),
                List.of(new Category("all", new Text("all", null), themes)),
                Instant.parse("2025-01-01T00:00:00Z"));
    }

    private static List<DigitalService> services(String theme) {
        return IntStream.range(0, 5)
                .mapToObj(i -> new DigitalService(theme + "-" + i, new Text(theme + i, null), null))
                .toList();
    }

    private static String quoted(List<String> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
    }

    private static Response post(String more) {
        return send(body(more));
    }

    private static String body(String more) {
        return "{'nomenclature': '%s', 'closesOn': '2026-12-31', 'profile': {'kind': 'COMMUNE', 'population': 759}, %s}"
                .formatted(EDITION, more)
                .replace('\'', '"');
    }

    private static Response send(String body) {
        return Callers.anonymous().contentType(ContentType.JSON).body(body).post("/v1/simulations?lang=en");
    }
}
