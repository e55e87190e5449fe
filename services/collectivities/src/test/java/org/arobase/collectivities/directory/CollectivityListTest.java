package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class CollectivityListTest {
    private static final String LIST = "/v1/collectivities";
    private static final int REAL = 85;

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=frehel                                 | commune-22179
            q=FR%C3%89HEL&departement=22             | commune-22179
            q=change                                 | commune-72058 commune-53054
            q=change&region=53                       | ''
            q=change&departement=departement-53      | commune-53054
            kind=EPCI&departement=22                 | epci-200068989 epci-243500725
            kind=EPCI&departement=22&departement=35  | 400
            epci=200068989                           | commune-22179 commune-22209
            epci=epci-200068989&kind=COMMUNE&limit=1 | commune-22179
            kind=REGION&region=53                    | ''
            kind=CTCD&region=region-94               | ctcd-20R
            kind=SYNDICAT                            | ''
            kind=REGION&fictive=only                 | region-F0
            kind=CTCD&departement=F0                 | ctcd-F0D
            kind=CTCD&departement=F0&fictive=exclude | ''
            q=22179                                  | commune-22179
            q=22240+frehel                           | commune-22179
            q=212+201+792                            | commune-22179
            q=frehle                                 | commune-22179
            q=pleherel                               | commune-22179
            q=ploubalay                              | commune-22209 commune-deleguee-22209
            q=frehel&sort=name&kind=COMMUNE          | commune-22179
            q=frehel&kind=EPCI                       | ''
            q=lyon+1er                               | arrondissement-municipal-69381
            q=Lyon+01                                | arrondissement-municipal-69381
            postalCode=22240                         | commune-22179
            postalCode=99999                         | ''
            insee=22209                              | commune-22209 commune-deleguee-22209
            insee=22209&kind=COMMUNE                 | commune-22209
            siren=212201792                          | commune-22179
            siren=200068989                          | epci-200068989
            memberOf=200068989                       | commune-22179 commune-22209
            ctcd=22D&kind=COMMUNE                    | commune-22179 commune-22209
            stratum=1000-1999&departement=22         | commune-22179
            populationMin=1611&populationMax=1611    | commune-22179
            nature=METRO&departement=67              | epci-246700488
            ept=200057867                            | commune-93066
            q=saint+exemple                          | ''
            q=saint+exemple&fictive=include          | commune-F0023 commune-F0003
            """)
    void filtersCombine(String query, String expected) {
        var answer = Callers.anonymous().urlEncodingEnabled(false).get(LIST + "?" + query);
        if (expected.equals("400")) {
            answer.then().statusCode(400);
            return;
        }
        assertThat(String.join(" ", answer.then().statusCode(200).extract().<List<String>>path("items.id")))
                .isEqualTo(expected);
    }

    @Test
    void anItemIsTheWholeDocument() {
        var alone = Callers.anonymous().get(LIST + "/commune-22179").asString();

        Callers.anonymous().get(LIST + "?q=frehel").then().body(is("{\"items\":[" + alone + "],\"next\":null}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".csv",
                ".ndjson",
                ".geojson",
                ".csv?kind=EPCI",
                ".csv?q=frehel",
                ".ndjson?at=2020-01-01&kind=COMMUNE",
                "/epci-200068989/members.csv"
            })
    void anExportThatIsKnownIsNotSentAgain(String export) {
        var etag = Callers.anonymous()
                .get(LIST + export)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        Callers.anonymous()
                .header("If-None-Match", etag)
                .get(LIST + export)
                .then()
                .statusCode(304)
                .body(is(""))
                .header("ETag", etag);
        Callers.anonymous()
                .header("If-None-Match", etag)
                .get(LIST + ".csv?kind=REGION")
                .then()
                .statusCode(200);
    }

    @Test
    void pagesLeadThroughTheWholeList() {
        var ids = new ArrayList<String>();
        var next = LIST + "?limit=20&total=true";
        while (next != null) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.<Integer>path("total")).isEqualTo(REAL);
            next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            ids.addAll(page.path("items.id"));
        }

        assertThat(ids).hasSize(REAL).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pagesLeadThroughASearch() {
        var next = Callers.anonymous()
                .get(LIST + "?q=change&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains("commune-72058"))
                .extract()
                .<String>path("next");

        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", contains("commune-53054"))
                .body("next", nullValue())
                .body("total", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            departemnt=22           | unknown-parameter | departemnt  | departement
            kind=commune            | invalid-parameter | kind        | COMMUNE
            kind=VILLAGE            | invalid-parameter | kind        | EPCI
            departement=999         | invalid-parameter | departement | departement-22
            departement=12          | invalid-parameter | departement | departement-22
            departement=region-53   | invalid-parameter | departement | departement-22
            region=00               | invalid-parameter | region      | region-
            epci=200068988          | invalid-parameter | epci        | epci-200068989
            epci=dinan              | invalid-parameter | epci        | epci-200068989
            fictive=yes             | invalid-parameter | fictive     | only
            total=oui               | invalid-parameter | total       | true
            sort=relevance          | invalid-parameter | sort        | q
            sort=population         | invalid-parameter | sort        | -population
            fields=nmae             | invalid-parameter | fields      | name
            limit=0                 | invalid-parameter | limit       | 100
            limit=101               | invalid-parameter | limit       | 100
            q=%27-                  | invalid-parameter | q           | lettre
            explain=true            | invalid-parameter | explain     | q
            explain=oui&q=a         | invalid-parameter | explain     | true
            insee=2217              | invalid-parameter | insee       | 22179
            siren=21220179          | invalid-parameter | siren       | 212201792
            siren=212201793         | invalid-parameter | siren       | Luhn
            postalCode=2224         | invalid-parameter | postalCode  | 22240
            nature=CD               | invalid-parameter | nature      | CC
            stratum=3500            | invalid-parameter | stratum     | 3500-4999
            populationMin=many      | invalid-parameter | populationMin | many
            memberOf=22179          | invalid-parameter | memberOf    | epci-200068989
            ept=200068989           | invalid-parameter | ept         | 200068989
            ctcd=22X                | invalid-parameter | ctcd        | ctcd-22D
            populationMin=9&populationMax=8 | invalid-parameter | populationMax | 8
            """)
    void aWrongParameterIsNamedWithTheNearestRightOne(String query, String slug, String parameter, String hint) {
        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].detail", containsString(hint));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        Callers.anonymous()
                .queryParams(Map.of("kind", "VILLE", "region", "Bretagne", "q", "x".repeat(101)))
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("q", "kind", "region"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREHEL      | EXACT  | name       | Fréhel    | 0 |
            fréhel (22) | EXACT  | name       | Fréhel    | 0 | 22
            fre         | PREFIX | name       | Fréhel    | 0 |
            frehle      | TYPO   | name       | Fréhel    | 1 |
            pleherel    | EXACT  | formerName | Pléhérel  | 0 |
            22179       | CODE   | code       | 22179     | 0 |
            212201792   | CODE   | siren      | 212201792 | 0 |
            22240       | CODE   | postalCode | 22240     | 0 |
            """)
    void anAnswerIsExplained(String query, String kind, String field, String value, int edits, String within) {
        Callers.anonymous()
                .queryParams(Map.of("q", query, "explain", "true"))
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items[0].id", is("commune-22179"))
                .body("items[0].match.kind", is(kind))
                .body("items[0].match.field", is(field))
                .body("items[0].match.value", is(value))
                .body("items[0].match.edits", is(edits))
                .body("items[0].match.within", is(within));
    }

    @Test
    void aMergedCommuneLeadsToTheOneOfToday() {
        Callers.anonymous()
                .queryParams(Map.of("q", "Ploubalay", "explain", "true", "fields", "id,match"))
                .get(LIST)
                .then()
                .body("items[0].id", is("commune-22209"))
                .body("items[0].match.field", is("formerName"))
                .body("items[0].match.value", is("Ploubalay"));
    }

    @Test
    void aCursorFitsOnlyItsList() {
        var after =
                Callers.anonymous().get(LIST + "?limit=1").<String>path("next").replaceAll(".*after=", "");

        Callers.anonymous()
                .get(LIST + "?limit=1&kind=COMMUNE&after=" + after)
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void theListIsExportedInEachFormat() {
        var lines = Callers.anonymous().get(LIST + ".ndjson").asString().lines().toList();
        assertThat(lines).hasSize(REAL + 1).last().isEqualTo("{\"end\":true,\"rows\":" + REAL + "}");
        assertThat(lines)
                .contains(Callers.anonymous().get(LIST + "/commune-22179").asString());

        Callers.anonymous().get(LIST + ".geojson?departement=22").then().body("type", is("FeatureCollection"));
        assertThat(Callers.anonymous()
                        .get(LIST + ".csv?q=frehel&fields=id,name,epci.name,population.inhabitants")
                        .asString())
                .isEqualTo("id;name;epci.name;population.inhabitants\r\n"
                        + "commune-22179;Fréhel;CA Dinan Agglomération;1611\r\n");
    }

    @Test
    void onlyTheFieldsAskedForAreSent() {
        Callers.anonymous()
                .get(LIST + "/commune-22179?fields=name,epci.id")
                .then()
                .statusCode(200)
                .body(is("{\"name\":\"Fréhel\",\"epci\":{\"id\":\"epci-200068989\"}}"));
        Callers.anonymous()
                .get(LIST + "?q=frehel&fields=name")
                .then()
                .body(is("{\"items\":[{\"name\":\"Fréhel\"}],\"next\":null}"));
    }

    @Test
    void nobodyPassesWithoutTheGatewaysWord() {
        RestAssured.get(LIST).then().statusCode(401);
    }
}
