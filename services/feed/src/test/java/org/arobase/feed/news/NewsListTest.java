package org.arobase.feed.news;

import static org.arobase.feed.news.Given.action;
import static org.arobase.feed.news.Given.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.arobase.contracts.Topics;
import org.arobase.feed.Consumed;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class NewsListTest {

    @BeforeEach
    void theThemesAreKnown() {
        Given.published(Given.nomenclature("emploi", "innovation", "education"), 1);
        Consumed.await(Topics.NOMENCLATURES);
    }

    @Test
    void pagesFollowEachOtherNewestFirstAndLeaveNothingOut() {
        var published = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            published.addFirst(newId());
            Given.published(action(published.getFirst(), "commune-F0401", "Action " + i, null, "emploi"), 1);
        }
        Consumed.await(Topics.ACTIONS);

        var seen = new ArrayList<String>();
        var next = "/v1/news?collectivity=F0401&limit=2&total=true";
        while (next != null) {
            var page = Callers.anonymous().get(next).then().statusCode(200).body("total", equalTo(5));
            seen.addAll(page.extract().jsonPath().getList("items.action"));
            next = page.extract().path("next");
        }

        assertThat(seen).isEqualTo(published);
    }

    @Test
    void filtersCombine() {
        var wanted = newId();
        Given.published(action(wanted, "commune-F0402", "Une", null, "innovation"), 1);
        Given.published(action(newId(), "commune-F0402", "Autre", null, "education"), 1);
        Consumed.await(Topics.ACTIONS);

        Callers.anonymous()
                .get("/v1/news?collectivity=commune-F0402&theme=innovation&kind=ACTION")
                .then()
                .statusCode(200)
                .body("items.action", contains(wanted));
        Callers.anonymous()
                .get("/v1/news?fictive=include&theme=innovation&limit=100")
                .then()
                .body("items.themes", everyItem(equalTo(List.of("innovation"))))
                .body("items.action", hasItem(wanted));
    }

    @Test
    void fictiveNewsIsForWhoAsks() {
        var real = newId();
        var fictive = newId();
        Given.published(action(real, "commune-22179", "Vraie", null, "education"), 1);
        Given.published(action(fictive, "commune-F0403", "Fictive", null, "education"), 1);
        Consumed.await(Topics.ACTIONS);

        Callers.anonymous()
                .get("/v1/news?theme=education")
                .then()
                .body("items.action", hasItem(real))
                .body("items.action", not(hasItem(fictive)));
        Callers.anonymous()
                .get("/v1/news?theme=education&fictive=only")
                .then()
                .body("items.fictive", everyItem(equalTo(true)))
                .body("items.action", hasItem(fictive));
        Callers.anonymous().get("/v1/news?collectivity=F0403").then().body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "colectivity=F0001 | colectivity | collectivity",
                "collectivity=frehel | collectivity | commune-35238",
                "theme=emplois | theme | emploi",
                "kind=ACTON | kind | ACTION",
                "fictive=onlly | fictive | only",
                "total=yes | total | true",
                "limit=101 | limit | 100",
            })
    void aParameterThatDoesNotFitIsRefusedByName(String query, String parameter, String hint) {
        Callers.anonymous()
                .get("/v1/news?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(hint));
    }

    @Test
    void allThatDoesNotFitIsToldAtOnce() {
        Callers.anonymous()
                .get("/v1/news?collectivity=x&theme=y&kind=z")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("collectivity", "theme", "kind"));
    }

    @Test
    void aCursorFitsItsFilterOnly() {
        Given.published(action(newId(), "commune-F0404", "Une", null, "emploi"), 1);
        Given.published(action(newId(), "commune-F0404", "Deux", null, "emploi"), 1);
        Consumed.await(Topics.ACTIONS);
        String next = Callers.anonymous()
                .get("/v1/news?collectivity=F0404&limit=1")
                .then()
                .extract()
                .path("next");

        Callers.anonymous()
                .get(next.replace("F0404", "F0401"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }

    @Test
    void anUnknownItemIsANamedProblemInFrenchOrEnglish() {
        Callers.anonymous()
                .get("/v1/news/019b8d62-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/news-item-not-found"))
                .body("title", equalTo("Actualité inconnue"));
        Callers.anonymous()
                .header("Accept-Language", "en")
                .get("/v1/news/019b8d62-0000-7000-8000-000000000000")
                .then()
                .body("title", equalTo("Unknown news item"));
    }
}
