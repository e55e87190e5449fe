package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class ActionSearchTest {

    private static final String HERE = "collectivity=F0521&";

    @Inject
    Villages villages;

    private String village;

    @BeforeEach
    void aVillage() {
        village = villages.register("F0521");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Des élu·es à l’écoute           | élu",
                "Des élu·es à l’écoute           | ELUE",
                "Une élue à votre écoute         | élu·es",
                "La médiathèque branchée         | mediatheques",
                "Ateliers numériques             | atelier numerique",
                "Un budget participatif citoyen  | \"budget participatif\"",
                "Le relais postal                | relais -gare",
            })
    void aFrenchWordIsFoundInAnyOfItsForms(String title, String words) {
        var id = Api.published(village, title, "t08-s02");
        search(words).body("items.id", hasItem(id)).body("items.relevance", everyItem(greaterThan(0f)));
        Api.withdraw(id, 2, "{'reason': 'mistaken'}").statusCode(204);
        assertThat(search(words).extract().<List<String>>path("items.id")).doesNotContain(id);
    }

    @Test
    void aPhraseIsFoundWhole() {
        var phrase = Api.published(village, "Le chat botté numérique", "t08-s02");
        var apart = Api.published(village, "Un chat, puis du numérique botté", "t08-s02");
        assertThat(search("\"chat botté\"").extract().<List<String>>path("items.id"))
                .contains(phrase)
                .doesNotContain(apart);
        assertThat(search("botté -puis").extract().<List<String>>path("items.id"))
                .contains(phrase)
                .doesNotContain(apart);
    }

    @Test
    void theWordsThatMatchedAreShownAsTheyAreWritten() {
        var id = Api.published(village, "Les élu·es du cadastre numérisé", "t08-s02");
        Api.patch(id, 2, "{'description': 'Le **Cadastre** est numérisé; tous les cadastres.'}")
                .statusCode(200);
        search("cadastre").body("items[0].matchedWords", contains("cadastre", "cadastres"));
        search("cadastres elu").body("items[0].matchedWords", contains("élu", "cadastre", "cadastres"));
        search("cadastre -gare").body("items[0].matchedWords", contains("cadastre", "cadastres"));
        list(HERE).body("items[0].matchedWords", nullValue());
    }

    @Test
    void whatSaysItInItsTitleComesFirst() {
        var described = Api.published(village, "Un jardin", "t08-s02");
        Api.patch(described, 2, "{'description': 'On y parle aussi de cartographie.'}")
                .statusCode(200);
        var named = Api.published(village, "Cartographie des sentiers", "t08-s02");
        search("cartographie").body("items.id", contains(named, described));
        list(HERE + "q=cartographie&sort=publishedAt").body("items.id", contains(described, named));
    }

    @Test
    void pagesOfASearchJoinUp() {
        for (var i = 0; i < 5; i++) {
            Api.published(village, "Zeppelin ".repeat(i + 1) + i, "t08-s02");
        }
        var all = search("zeppelin").extract().<List<String>>path("items.id");
        var joined = new ArrayList<String>();
        for (var next = "/v1/actions?" + HERE + "q=zeppelin&limit=2"; next != null; ) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200);
            joined.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        assertThat(joined).isEqualTo(all).hasSizeGreaterThanOrEqualTo(5);
        assertThat(new HashSet<>(joined)).hasSameSizeAs(joined);
    }

    @Test
    void filtersAddUpAndDriveTheExportToo() {
        var id = Api.published(villages.register("F0522"), "Filtrée", "t11-s01");
        Api.patch(id, 2, "{'stage': 'ENDED', 'audiences': ['SENIORS'], 'operation': 'DIRECT', 'start': '1999-12-31'}")
                .statusCode(200);
        var query = "kind=COMMUNE&region=F0&departement=departement-F0&epci=epci-F00000001&stage=ENDED&audience=SENIORS"
                + "&operation=DIRECT&year=1999&category=partage-des-connaissances&theme=mediation-numerique&q=filtrees";
        list(query + "&total=true").body("items.id", contains(id)).body("total", equalTo(1));
        assertThat(Callers.anonymous()
                        .get("/v1/actions.ndjson?fields=id&" + query)
                        .asString())
                .isEqualTo("{\"id\":\"" + id + "\"}\n{\"end\":true,\"rows\":1}\n");
        for (var other : List.of(
                "kind=EPCI",
                "region=53",
                "departement=22",
                "stage=IDEA",
                "audience=YOUTH",
                "operation=DELEGATE",
                "year=2000",
                "category=vivre-ensemble",
                "q=autre")) {
            var name = other.substring(0, other.indexOf('='));
            list(query.replaceAll("(^|&)" + name + "=[^&]*", "$1" + other) + "&fictive=include")
                    .body("items.size()", equalTo(0));
        }
    }

    @Test
    void anEpciFindsItsMembersAndItself() {
        var id = Api.published(village, "Chez un membre", "t08-s02");
        list("epci=F00000001&limit=100").body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"((",
                "le la les",
                "-",
                "a OR",
                "OR OR",
                "!&|:*",
                "'; drop table action; --",
                "\\",
                "é",
                "·"
            })
    void noWordsBreakTheSearch(String words) {
        var status =
                Callers.anonymous().queryParam("q", words).get("/v1/actions").statusCode();
        assertThat(status).isIn(200, 400);
    }

    @Test
    void wordsThatAreTooManyOrNoneAreNamed() {
        Callers.anonymous()
                .queryParam("q", "é".repeat(101))
                .get("/v1/actions")
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-long"));
        Callers.anonymous()
                .queryParam("q", "\"(\")")
                .get("/v1/actions")
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-word"));
    }

    private static ValidatableResponse search(String words) {
        return Callers.anonymous()
                .queryParam("q", words)
                .queryParam("collectivity", "F0521")
                .get("/v1/actions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String query) {
        return Callers.anonymous().get("/v1/actions?" + query).then().statusCode(200);
    }
}
