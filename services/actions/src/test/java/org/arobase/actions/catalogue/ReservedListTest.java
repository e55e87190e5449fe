package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What members share is narrowed, searched, sorted and taken away as what is public: each of three actions is there twice, for
 * everybody and for members.
 */
@QuarkusTest
@TestPlatform
class ReservedListTest {

    private static final String LIST = "/v1/reserved-actions";
    private static final String TOOL = "019b8d62-7a80-7000-8000-0000000000a1";
    private static final String PROVIDER = "019b8d62-7a80-7000-8000-0000000000b1";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static boolean known;

    @Inject
    Villages villages;

    /** In the south of an ocean, where no other test has an action. */
    @BeforeEach
    void threeActionsTwice() {
        if (known) {
            return;
        }
        villages.place("F0961", 120, -50);
        villages.populate("F0962", 12_000);
        villages.join(villages.register("F0963"), LONG_AGO, null);
        villages.register("35026", "Vraie", false);
        twice("commune-F0961", "Contrebasson alpha", """
                'services': ['t08-s02'], 'type': 'EVENT', 'stage': 'ONGOING', 'operation': 'DIRECT', 'start': '2023-05-01',
                'audiences': ['SENIORS']""");
        twice("commune-F0961", "Contrebasson bêta", """
                'services': ['t02-s03'], 'type': 'PROJECT', 'stage': 'IDEA', 'operation': 'DELEGATE', 'start': '2024-02-01',
                'audiences': ['YOUTH', 'SENIORS'], 'partners': ['commune-F0962'], 'tools': ['%s'], 'providers': ['%s'],
                'location': {'lon': 120.5, 'lat': -50}""".formatted(TOOL, PROVIDER));
        twice("commune-F0962", "Contrebasson gamma", """
                'services': ['t15-s01'], 'type': 'TOOL', 'start': '2023-09-01'""");
        reserved("commune-35026", "Contrebasson réel", "'services': ['t15-s01']");
        known = true;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=contrebasson                                    | gamma bêta alpha",
                "q=contrebassons -bêta                             | gamma alpha",
                "q=contrebasson&collectivity=F0961                 | bêta alpha",
                "q=contrebasson&partner=F0962                      | bêta",
                "q=contrebasson&theme=cohesion-sociale             | alpha",
                "q=contrebasson&service=t02-s03                    | bêta",
                "q=contrebasson&category=creation-de-richesses     | gamma",
                "q=contrebasson&kind=COMMUNE                       | gamma bêta alpha",
                "q=contrebasson&kind=EPCI                          |",
                "q=contrebasson&stratum=10000-14999                | gamma",
                "q=contrebasson&region=F0                          | gamma bêta alpha",
                "q=contrebasson&departement=F0                     | gamma bêta alpha",
                "q=contrebasson&departement=22                     |",
                "q=contrebasson&epci=epci-F00000001                | gamma bêta alpha",
                "q=contrebasson&type=PROJECT                       | bêta",
                "q=contrebasson&stage=ONGOING                      | alpha",
                "q=contrebasson&audience=SENIORS                   | bêta alpha",
                "q=contrebasson&audience=SENIORS&year=2023         | alpha",
                "q=contrebasson&operation=DELEGATE                 | bêta",
                "q=contrebasson&year=2023                          | gamma alpha",
                "q=contrebasson&tool=" + TOOL + "                  | bêta",
                "q=contrebasson&provider=" + PROVIDER + "          | bêta",
                "q=contrebasson&highlight=false                    | gamma bêta alpha",
                "q=contrebasson&highlight=true                     |",
                "q=contrebasson&fictive=only                       | gamma bêta alpha",
                "q=contrebasson&bbox=119,-51,120.2,-49             | alpha",
                "q=contrebasson&near=-50,120                       | alpha",
                "q=contrebasson&near=-50,120&radius=50             | bêta alpha",
                "q=contrebasson&near=-50,120&radius=50&sort=distance | alpha bêta",
                "near=-50,120&radius=50                            | alpha bêta",
                "near=-50,120&radius=50&type=PROJECT               | bêta",
                "bbox=119,-51,121,-49                              | bêta alpha",
            })
    void itIsNarrowedAndSortedAsThePublicList(String query, String names) {
        var expected = names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map("Contrebasson "::concat).toList();
        assertThat(titles(member(), LIST + "?" + query)).isEqualTo(expected);
        var asked = query.contains("fictive=") ? query : query + "&fictive=only";
        assertThat(titles(Callers.anonymous(), Api.ACTIONS + "?" + asked)).isEqualTo(expected);
    }

    @Test
    void anItemTellsWhereItIsAndWhatMatched() {
        list(LIST + "?q=contrebassons&near=-50,120&radius=50&sort=distance&total=true")
                .body("total", equalTo(2))
                .body("items.distance[0]", equalTo(0))
                .body("items.point.own", contains(false, true))
                .body("items.matchedWords", everyItem(contains("Contrebasson")))
                .body("items.publishedAt", everyItem(nullValue()))
                .body("items.highlight", everyItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=createdAt", "sort=-createdAt", "sort=relevance", "near=-50,120&sort=distance&radius=99"})
    void pagesJoinUpInEachOrder(String sort) {
        var whole = list(LIST + "?q=contrebasson&" + sort).extract().<List<String>>path("items.title");
        var joined = new ArrayList<String>();
        for (var next = LIST + "?limit=1&q=contrebasson&" + sort; next != null; ) {
            var page = member().urlEncodingEnabled(false).get(next).then().statusCode(200);
            joined.addAll(page.extract().path("items.title"));
            next = page.extract().path("next");
        }
        assertThat(joined).isEqualTo(whole).hasSize(sort.startsWith("near") ? 2 : 3);
    }

    @Test
    void theFirstBegunComeFirstForWhoAsks() {
        var first = titles(member(), LIST + "?collectivity=F0961&sort=createdAt");
        assertThat(first).containsExactly("Contrebasson alpha", "Contrebasson bêta");
        for (var same : List.of("", "&sort=-createdAt")) {
            assertThat(titles(member(), LIST + "?collectivity=F0961" + same)).isEqualTo(first.reversed());
        }
    }

    /** Editors see both worlds, and are shown the real one unless they ask, as everybody is. */
    @Test
    void whatIsFictiveIsShownToWhoSpeaksForItOrAsks() {
        var words = LIST + "?q=contrebasson";
        assertThat(titles(Callers.admin(), words)).containsExactly("Contrebasson réel");
        assertThat(titles(Callers.admin(), words + "&fictive=include")).hasSize(4);
        assertThat(titles(Callers.admin(), words + "&fictive=only")).hasSize(3);
        assertThat(titles(member(), words + "&fictive=exclude")).isEmpty();
        assertThat(titles(member(), words + "&fictive=include")).hasSize(3);
        assertThat(titles(Callers.granted("s", "contributor:fictive"), words)).hasSize(3);
        assertThat(titles(Callers.granted("r", "contributor:commune-35026"), words))
                .containsExactly("Contrebasson réel");
    }

    @Test
    void itIsTakenToAMap() {
        member().get(LIST + ".geojson?q=contrebasson&fields=id,title")
                .then()
                .statusCode(200)
                .body("numberReturned", equalTo(3))
                .body("features.properties.title", hasItem("Contrebasson bêta"))
                .body("features.geometry.coordinates", hasItem(List.of(120.5f, -50f)));
        Callers.anonymous().get(LIST + ".geojson").then().statusCode(401);
    }

    private static List<String> titles(RequestSpecification caller, String address) {
        return caller.get(address).then().statusCode(200).extract().path("items.title");
    }

    private static ValidatableResponse list(String address) {
        return member().get(address).then().statusCode(200);
    }

    private static RequestSpecification member() {
        return Callers.granted("member", "contributor:commune-F0963");
    }

    private static void twice(String author, String title, String fields) {
        publish(author, title, fields);
        reserved(author, title, fields);
    }

    private static void reserved(String author, String title, String fields) {
        publish(author, title, fields + ", 'visibility': 'MEMBERS'");
    }

    private static void publish(String author, String title, String fields) {
        var json = "{'collectivity': '%s', 'title': '%s', %s}".formatted(author, title, fields);
        String id = Api.post(Callers.admin(), json).statusCode(201).extract().path("id");
        Api.publish(id, 1).statusCode(200);
    }
}
