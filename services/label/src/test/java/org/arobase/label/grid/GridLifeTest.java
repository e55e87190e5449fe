package org.arobase.label.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class GridLifeTest {

    private static final String CLIENT = "00000000-0000-7000-8000-00000000000c";

    @Test
    void aDraftIsValidatedPublishedAndSuperseded() {
        var first = create(2001);
        act(first, "validation", 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("VALIDATED"));
        act(first, "publication", 2).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        Callers.anonymous().get(path(first)).then().statusCode(200).body("supersededBy", nullValue());

        var second = create(2001);
        act(second, "validation", 1);
        act(second, "publication", 2).then().statusCode(200);

        Callers.anonymous()
                .get(path(first))
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second));
        Callers.anonymous().get("/v1/grids?limit=100").then().body("items.id", hasItems(first, second, "2026-model"));
        Callers.anonymous().get("/v1/grids?state=SUPERSEDED&limit=100").then().body("items.id", hasItem(first));
    }

    @Test
    void aSupersededGridStillScores() {
        var first = published(2002);
        var before = evaluate(first);
        published(2002);

        before.then().statusCode(200).body("criteria.children[1].done", equalTo(20));
        assertThat(evaluate(first).asString()).isEqualTo(before.asString());
    }

    @Test
    void aDraftIsForItsEditors() {
        var draft = create(2003);

        Callers.as(CLIENT, "editor").get(path(draft)).then().statusCode(200);
        Callers.as(CLIENT, "editor")
                .get("/v1/grids?state=DRAFT&limit=100")
                .then()
                .body("items.id", hasItem(draft));
        for (var other : new RequestSpecification[] {Callers.anonymous(), Callers.as(CLIENT, "campaign-manager")}) {
            other.get(path(draft)).then().statusCode(404).body("type", equalTo("/problems/grid-not-found"));
        }
        Callers.anonymous().get("/v1/grids?state=DRAFT").then().body("items.size()", equalTo(0));
        evaluate(draft).then().statusCode(404);
        Callers.anonymous().get("/v1/grids?limit=100").then().body("items.id", not(hasItem(draft)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"admin, 201", "editor, 201", "campaign-manager, 403", "juror, 403", "reader, 403"})
    void gridsAreWrittenByEditors(String role, int status) {
        Callers.as(CLIENT, role)
                .contentType(ContentType.JSON)
                .body(GridExamples.DRAFT)
                .post("/v1/grids")
                .then()
                .statusCode(status);
    }

    @Test
    void whatWasPublishedNeverChanges() {
        var id = published(2004);

        for (var refused :
                new Response[] {patch(id, 3, "{\"note\": null}"), act(id, "validation", 3), act(id, "publication", 3)
                }) {
            refused.then().statusCode(409).body("type", equalTo("/problems/grid-immutable"));
        }
        patch("2026-model", 1, "{\"year\": 2030}").then().statusCode(409);
    }

    @Test
    void aValidatedGridThatIsChangedIsADraftAgain() {
        var id = create(2005);
        act(id, "publication", 1).then().statusCode(409).body("type", equalTo("/problems/grid-not-validated"));
        act(id, "validation", 1).then().statusCode(200);

        patch(id, 2, "{\"note\": {\"fr\": \"À discuter\"}}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        act(id, "publication", 3).then().statusCode(409);
    }

    @Test
    void everyFaultIsToldWithItsPlaceWhenAGridIsValidated() {
        var faulty = GridExamples.DRAFT
                .replace("\"value\": 60, \"basis\": \"assumption\"", "\"value\": 61, \"basis\": \"assumption\"")
                .replace("\"value\": 40, \"basis\": \"assumption\"", "\"value\": 40")
                .replace("\"type\": \"DECLARED\"", "\"type\": \"FORMULA\", \"rule\": \"share.nobody\"")
                .replace("\"year\": 2027,", "");
        var id = post(faulty).then().statusCode(201).extract().<String>path("id");

        act(id, "validation", 1)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/grid-invalid"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/criteria/children",
                                "/criteria/children/0/measure/rule",
                                "/criteria/children/1/points/basis",
                                "/year"));
        Callers.admin().get(path(id)).then().header("ETag", "\"1\"").body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | 422 | /criteria",
                "{'id': 'A b', 'criteria': {'code': 'a', 'points': {'value': 1}}} | 422 | /id",
                "{'criteria': {}} | 422 | /criteria/code",
                "{'criteria': {'code': 'a', 'points': {'value': 1e-9}}} | 422 | /criteria/points/value",
                "{'year': 12, 'criteria': {'code': 'a', 'points': {'value': 1}}} | 422 | /year",
                "{'criteria': {'code': 'a', 'points': {'value': NaN}}} | 400 |",
                "{'criteria': {'code': 'a', 'pionts': {'value': 1}}} | 400 |",
            })
    void whatCannotBeReadIsNoDraft(String body, int status, String pointer) {
        var answer = post(body.replace('\'', '"'));

        answer.then().statusCode(status);
        if (pointer != null) {
            answer.then().body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void aGridOfMegabytesIsTooLarge() {
        post("{\"name\": {\"fr\": \"" + "a".repeat(1_500_000) + "\"}}").then().statusCode(413);
    }

    @Test
    void anIdNamesOneGrid() {
        post(GridExamples.DRAFT.replaceFirst("\\{", "{\"id\": \"grille-une\","))
                .then()
                .statusCode(201);

        post(GridExamples.DRAFT.replaceFirst("\\{", "{\"id\": \"grille-une\","))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/grid-exists"));
        patch("grille-une", 1, "{\"id\": \"grille-deux\"}").then().statusCode(422);
    }

    @Test
    void aChangeNamesTheVersionItIsOf() {
        var id = create(2006);

        patch(id, 7, "{}").then().statusCode(412);
        Callers.admin()
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{}")
                .patch(path(id))
                .then()
                .statusCode(428);
    }

    @Test
    void ofGridsOfAYearThatArePublishedAtOnceOneCounts() {
        var ids = IntStream.range(0, 8).mapToObj(i -> create(2007)).toList();
        ids.forEach(id -> act(id, "validation", 1));
        ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> act(id, "publication", 2)))
                .toList()
                .forEach(answer -> answer.join().then().statusCode(200));

        var states = ids.stream().map(id -> Callers.anonymous().get(path(id)).<String>path("state"));
        assertThat(states.filter("PUBLISHED"::equals)).hasSize(1);
    }

    @Test
    void twoGridsDifferByCriterionAndField() {
        var one = create(2008);
        var other = post(GridExamples.DRAFT
                        .replace("\"value\": 60", "\"value\": 55")
                        .replace("\"value\": 40", "\"value\": 45")
                        .replace("\"code\": \"site\"", "\"code\": \"site-web\"")
                        .replace("2027", "2008")
                        .replace("\"target\": {\"value\": 2", "\"target\": {\"value\": 3"))
                .<String>path("id");

        var diff = Callers.admin().get(path(other) + "/diff?limit=100&total=true&with=" + one);
        diff.then()
                .statusCode(200)
                .body("items.find { it.criterion == 'services' && it.field == 'points.value' }.before", equalTo("40"))
                .body("items.find { it.criterion == 'services' && it.field == 'points.value' }.after", equalTo("45"))
                .body("items.find { it.field == 'groups.tous.target.value' }.after", equalTo("3"))
                .body("items.find { it.criterion == 'site-web' && it.field == 'parent' }.before", nullValue())
                .body("items.find { it.criterion == 'site' && it.field == 'parent' }.after", nullValue())
                .body("items.findAll { it.field == 'name.fr' && it.criterion == 'total' }.size()", equalTo(0));
        Callers.admin()
                .get(path(one) + "/diff.csv?with=" + one)
                .then()
                .statusCode(200)
                .body(containsString("criterion;field;before;after"));
        Callers.admin().get(path(one) + "/diff?with=" + one).then().body("items.size()", equalTo(0));
        Callers.anonymous().get("/v1/grids/2026-model/diff?with=" + one).then().statusCode(404);
        Callers.anonymous()
                .get("/v1/grids/2026-model/diff")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(20));
    }

    @Test
    void pagesOfChangesJoinUp() {
        var joined = new ArrayList<>();
        for (var next = "/v1/grids/2026-model/diff?limit=100&total=true"; next != null; ) {
            var page = Callers.anonymous().get(next);
            joined.addAll(page.<List<Object>>path("items"));
            assertThat(page.<Integer>path("total")).isGreaterThan(600);
            next = page.path("next");
        }

        assertThat(joined)
                .doesNotHaveDuplicates()
                .hasSize(Callers.anonymous()
                        .get("/v1/grids/2026-model/diff?limit=1&total=true")
                        .<Integer>path("total"));
    }

    private static String published(int year) {
        var id = create(year);
        act(id, "validation", 1).then().statusCode(200);
        act(id, "publication", 2).then().statusCode(200);
        return id;
    }

    private static String create(int year) {
        return post(GridExamples.DRAFT.replace("2027", Integer.toString(year)))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static Response post(String body) {
        return Callers.admin().contentType(ContentType.JSON).body(body).post("/v1/grids");
    }

    private static Response patch(String id, int version, String body) {
        return Callers.admin()
                .contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path(id));
    }

    private static Response act(String id, String transition, int version) {
        return Callers.admin().header("If-Match", "\"" + version + "\"").post(path(id) + "/" + transition);
    }

    private static Response evaluate(String id) {
        return Callers.anonymous().contentType(ContentType.JSON).body("""
                        {"closesOn": "2026-12-31", "profile": {"kind": "COMMUNE", "population": 312},
                         "facts": {"actions": [{"id": "a", "completeness": 60,
                                                "services": [{"service": "offres", "theme": "emploi"}]}]}}
                        """).post(path(id) + "/evaluations");
    }

    private static String path(String id) {
        return "/v1/grids/" + id;
    }
}
