package org.arobase.label.account;

import static org.arobase.label.score.Given.commune;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.arobase.label.score.Given;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ExplanationPageTest {

    private static final String ATTACK = "<script>alert('\\\"x\\\"')</script>&amp;";

    @Test
    void anybodyReadsWhyInPlainWords() {
        var page = page("/v1/grids/2026-model/evaluations", facts("a-1"));

        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>Un score, expliqué</h1>"))
                .body(containsString("1,48 points sur 100"))
                .body(containsString("C&#39;est un repère indicatif"))
                .body(containsString("<h2>Ce qui manque pour @@</h2>"))
                .body(containsString("Services couverts\u00a0: 1 pour une cible de 3 (t13-s01)."))
                .body(containsString("Aucune action ne compte ici."));
        page("/v1/grids/2026-model/evaluations?lang=en", facts("a-1"))
                .then()
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Services covered: 1 for a target of 3 (t13-s01)."));
    }

    @Test
    void whateverTextComesIsTextAndNothingElse() {
        page("/v1/grids/2026-model/evaluations", facts(ATTACK))
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(&#39;&quot;x&quot;&#39;)&lt;/script&gt;&amp;amp;"))
                .body(not(containsString("<script")));
        var grid = """
                {"grid": {"criteria": {"code": "<b>", "name": {"fr": "%s"}, "points": {"value": 1},
                                       "applies": "kind == '<i>'", "measure": {"type": "DECLARED"}}},
                 "closesOn": "2026-12-31", "profile": {"kind": "COMMUNE"}}
                """.formatted(ATTACK);
        page("/v1/evaluations", grid)
                .then()
                .statusCode(200)
                .body(not(containsString("<script")))
                .body(not(containsString("<i>")))
                .body(containsString("Ne concerne pas cette collectivité."));
    }

    @Test
    void aScoreHasAPageForWhoMaySeeIt() {
        Given.registered(commune("commune-F0701", 759, true), 1);
        var path = "/v1/campaigns/fictive-2026/scores/commune-F0701";

        Awaits.untilAsserted(() -> Callers.admin()
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Le score de Commune F0701, expliqué</h1>")));
        Callers.anonymous().accept("text/html").get(path).then().statusCode(401);
        Callers.as("00000000-0000-7000-8000-00000000000f", "reader")
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void jsonStaysWhatIsAnswered() {
        var answer = Callers.anonymous()
                .contentType(ContentType.JSON)
                .accept("*/*")
                .body(facts("a-1"))
                .post("/v1/grids/2026-model/evaluations");

        answer.then().statusCode(200).contentType(ContentType.JSON).body("total", equalTo(1.478826f));
        assertThat(answer.header("Content-Security-Policy")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | text/html",
                "text/html;q=0.9, application/json | application/json",
                "application/json;q=0.9, text/html | text/html",
                "text/html;q=0, */* | application/json",
            })
    void aBrowserGetsThePage(String accept, String expected) {
        var type = Callers.anonymous()
                .contentType(ContentType.JSON)
                .accept(accept)
                .body(facts("a-1"))
                .post("/v1/grids/2026-model/evaluations")
                .then()
                .statusCode(200)
                .extract()
                .contentType();

        assertThat(type).startsWith(expected);
    }

    @Test
    void aPageThatIsRefusedIsNotSent() {
        Callers.anonymous()
                .contentType(ContentType.JSON)
                .accept("text/html;q=0")
                .body(facts("a-1"))
                .post("/v1/grids/2026-model/evaluations")
                .then()
                .statusCode(406);
    }

    private static Response page(String path, String body) {
        return Callers.anonymous()
                .contentType(ContentType.JSON)
                .accept("text/html")
                .body(body)
                .post(path);
    }

    /** One action that counts, and one that is too old. */
    private static String facts(String id) {
        return """
                {"closesOn": "2026-12-31", "profile": {"kind": "COMMUNE", "population": 759},
                 "facts": {"actions": [
                   {"id": "counts", "completeness": 5, "services": [{"service": "t13-s01", "theme": "emploi"}]},
                   {"id": "%s", "start": "2001-01-01", "end": "2002-01-01", "completeness": 80,
                    "services": [{"service": "t13-s02", "theme": "emploi"}]}]}}
                """.formatted(id);
    }
}
