package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ActionListTest {

    @Inject
    Villages villages;

    @Test
    void filtersNarrowTheListToWhatIsPublished() {
        var village = villages.register("F0501");
        var wifi = Api.published(village, "Wi-Fi", "t08-s02");
        var vote = Api.published(village, "Vote", "t02-s03");
        Api.patch(vote, 2, "{'type': 'PROJECT'}").statusCode(200);
        Api.draft(village, "Brouillon", "t08-s02");
        list("?collectivity=F0501").body("items.id", contains(vote, wifi));
        list("?collectivity=commune-F0501&theme=cohesion-sociale").body("items.id", contains(wifi));
        list("?collectivity=commune-F0501&service=t02-s03").body("items.title", contains("Vote"));
        list("?collectivity=commune-F0501&type=PROJECT").body("items.id", contains(vote));
        list("?collectivity=commune-F0501&type=TOOL").body("items.id", equalTo(List.of()));
    }

    @Test
    void aWithdrawnActionLeavesTheList() {
        var village = villages.register("F0502");
        var id = Api.published(village, "Retirée", "t08-s02");
        Api.withdraw(id, 2, "{'reason': 'mistaken'}").statusCode(204);
        list("?collectivity=F0502&total=true").body("total", equalTo(0));
    }

    @Test
    void fictiveAuthoritiesAreShownToWhoAsks() {
        var invented = Api.published(villages.register("F0503"), "Inventée", "t15-s01");
        var real = Api.published(villages.register("35238", "Rennes", false), "Réelle", "t15-s01");
        list("?theme=attractivite").body("items.id", hasItem(real)).body("items.fictive", everyItem(equalTo(false)));
        list("?theme=attractivite&fictive=include").body("items.id", hasItems(real, invented));
        list("?theme=attractivite&fictive=only").body("items.id", not(hasItem(real)));
    }

    @Test
    void pagesAreStableWhileOthersPublish() {
        var village = villages.register("F0504");
        var published = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            published.addFirst(Api.published(village, "Action " + i, "t01-s01"));
        }
        var found = new ArrayList<String>();
        var first = list("?collectivity=F0504&limit=2&total=true").body("total", equalTo(5));
        found.addAll(first.extract().path("items.id"));
        Api.published(village, "Entretemps", "t01-s01");
        String next = first.extract().path("next");
        while (next != null) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200);
            found.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        assertThat(found).isEqualTo(published);
    }

    @Test
    void theOldestComeFirstForWhoAsks() {
        var village = villages.register("F0507");
        var first = Api.published(village, "Une", "t01-s01");
        var second = Api.published(village, "Deux", "t01-s01");
        list("?collectivity=F0507").body("items.id", contains(second, first));
        list("?collectivity=F0507&sort=publishedAt").body("items.id", contains(first, second));
    }

    @Test
    void theListIsExportedInEachFormat() {
        var village = villages.register("F0508");
        var id = Api.published(village, "Une; deux", "t01-s01");
        assertThat(Callers.anonymous()
                        .get("/v1/actions.csv?collectivity=F0508&fields=id,title,services")
                        .asString())
                .isEqualTo("id;title;services\r\n" + id + ";\"Une; deux\";t01-s01\r\n");
        assertThat(Callers.anonymous()
                        .get("/v1/actions.ndjson?collectivity=F0508&fields=id")
                        .asString())
                .isEqualTo("{\"id\":\"" + id + "\"}\n{\"end\":true,\"rows\":1}\n");
    }

    @Test
    void aCursorFitsOnlyItsFilter() {
        var village = villages.register("F0505");
        Api.published(village, "Une", "t01-s01");
        Api.published(village, "Deux", "t01-s01");
        String next = list("?collectivity=F0505&limit=1").extract().path("next");
        var cursor = next.replaceAll(".*after=", "");
        Callers.anonymous()
                .get("/v1/actions?collectivity=F0501&after=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "theme=democratie-local,   theme,        democratie-locale",
        "service=t1-s01,           service,      t01-s01",
        "type=place,               type,         PLACE",
        "fictive=no,               fictive,      include",
        "collectivity=village,     collectivity, commune-35238",
        "sort=title,               sort,         publishedAt",
        "fields=titel,             fields,       title",
        "limit=0,                  limit,        100",
        "limit=many,               limit,        many",
        "total=maybe,              total,        true",
        "departement=222,          departement,  departement-22",
        "region=bretagne,          region,       region-53",
        "epci=12,                  epci,         epci-200068989",
        "category=vivre,           category,     vivre-ensemble",
        "kind=commune,             kind,         COMMUNE",
        "stage=ENDD,               stage,        ENDED",
        "audience=SENIOR,          audience,     SENIORS",
        "operation=DIRECTE,        operation,    DIRECT",
        "year=1900,                year,         1970",
        "year=2101,                year,         2100",
        "year=deux,                year,         deux",
        "sort=relevance,           sort,         q",
        "q=%22((%22,               q,            lettre",
        "colectivity=F0001,        colectivity,  collectivity",
        "after=%00,                ,             ",
    })
    void aParameterThatDoesNotFitIsNamed(String query, String parameter, String words) {
        var answer = Callers.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/actions?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        if (parameter != null) {
            answer.body("errors.parameter", contains(parameter)).body("errors[0].detail", containsString(words));
        }
    }

    @Test
    void anItemShowsWhatAListNeeds() {
        Api.published(villages.register("F0506"), "Titre", "t01-s01");
        list("?collectivity=F0506")
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder(
                                "id",
                                "version",
                                "collectivity",
                                "title",
                                "services",
                                "themes",
                                "completeness",
                                "publishedAt",
                                "updatedAt",
                                "fictive"))
                .body("next", nullValue());
    }

    private static ValidatableResponse list(String query) {
        return Callers.anonymous().get("/v1/actions" + query).then().statusCode(200);
    }
}
