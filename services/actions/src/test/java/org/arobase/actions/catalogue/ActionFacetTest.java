package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestPlatform
class ActionFacetTest {

    private static final String FACETS = "/v1/actions/facets?q=facettes";

    @Inject
    Villages villages;

    @BeforeEach
    void fourActionsOfTwoVillages() {
        if (count("/v1/actions/facets?q=facettes&fictive=only") == 0) {
            var hamlet = villages.populate("F0811", 300);
            var town = villages.populate("F0812", 12_000);
            detail(Api.published(hamlet, "Facettes une", "t08-s02"), "'type': 'PLACE', 'start': '2023-05-01'");
            detail(Api.published(hamlet, "Facettes deux", "t08-s02"), "'services': ['t08-s02', 't02-s03']");
            detail(
                    Api.published(town, "Facettes trois", "t08-s02"),
                    "'type': 'PLACE', 'audiences': ['SENIORS', 'YOUTH']");
            Api.published(town, "Facettes quatre", "t02-s03");
            Api.draft(town, "Facettes cinq", "t02-s03");
        }
    }

    @Test
    void whatMatchesIsCountedByEachOfItsValues() {
        var counts = facets("facets=theme,service,type,audience,year,stratum,kind&fictive=only");
        assertThat(counts.getInt("total")).isEqualTo(4);
        assertThat(counts.getList("facets.name"))
                .containsExactly("theme", "service", "type", "audience", "year", "stratum", "kind");
        assertThat(values(counts, "theme")).isEqualTo(Map.of("cohesion-sociale", 3, "democratie-locale", 2));
        assertThat(values(counts, "service")).isEqualTo(Map.of("t08-s02", 3, "t02-s03", 2));
        assertThat(values(counts, "type")).isEqualTo(Map.of("PLACE", 2));
        assertThat(values(counts, "audience")).isEqualTo(Map.of("SENIORS", 1, "YOUTH", 1));
        assertThat(values(counts, "year")).isEqualTo(Map.of("2023", 1));
        assertThat(values(counts, "stratum")).isEqualTo(Map.of("0-499", 2, "10000-14999", 2));
        assertThat(values(counts, "kind")).isEqualTo(Map.of("COMMUNE", 4));
        assertThat(counts.getList("facets[0].values.count")).containsExactly(3, 2);
    }

    @Test
    void aFacetCountsAsIfItsOwnFilterWereNotThere() {
        var counts = facets("facets=theme,type,stratum&fictive=only&theme=democratie-locale&stratum=10000-14999");
        assertThat(counts.getInt("total")).isEqualTo(1);
        assertThat(values(counts, "theme")).isEqualTo(Map.of("cohesion-sociale", 1, "democratie-locale", 1));
        assertThat(values(counts, "stratum")).isEqualTo(Map.of("0-499", 1, "10000-14999", 1));
        assertThat(values(counts, "type")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void theListShowsAsManyAsAValueCounts(Facet facet) {
        var counts = facets("fictive=only&facets=" + facet);
        values(counts, facet.toString())
                .forEach((value, count) -> Callers.anonymous()
                        .queryParam(facet.toString(), value)
                        .get("/v1/actions?q=facettes&fictive=only&limit=1&total=true")
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(count)));
    }

    @Test
    void anActionWithTwoThemesOfACategoryCountsOnceInIt() {
        var village = villages.register("F0813");
        Api.published(village, "Deux enjeux", "t01-s01");
        detail(Api.published(village, "Deux enjeux", "t01-s01"), "'services': ['t01-s01', 't02-s03']");
        var counts = JsonPath.from(Callers.anonymous()
                .get("/v1/actions/facets?collectivity=F0813&facets=category,theme")
                .asString());
        assertThat(values(counts, "category").values()).containsExactly(2);
        assertThat(values(counts, "theme").values()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whatAnEpciDoesItselfIsOfIt() {
        var epci = villages.registerEpci();
        Api.published(villages.register("F0814"), "Communauté de Pimprenelle", "t08-s02");
        Api.published(epci, "Communauté de Pimprenelle", "t08-s02");

        var counts = get("/v1/actions/facets?q=pimprenelle&fictive=only&facets=epci")
                .extract()
                .jsonPath();

        assertThat(values(counts, "epci")).isEqualTo(Map.of(epci, 2));
        get("/v1/actions?q=pimprenelle&total=true&epci=" + epci).body("total", equalTo(2));
    }

    @Test
    void withoutFacetsThreeAreCounted() {
        get(FACETS).statusCode(200).body("facets.name", contains("theme", "type", "stage"));
        get(FACETS + "&facets=type,type").statusCode(200).body("facets.name", contains("type"));
    }

    @Test
    void whereNothingMatchesNothingIsCounted() {
        get("/v1/actions/facets?collectivity=F0899&facets=kind,category")
                .statusCode(200)
                .body("total", equalTo(0))
                .body("facets.values", equalTo(List.of(List.of(), List.of())));
    }

    @Test
    void aFacetThatThereIsNotIsNamed() {
        get(FACETS + "&facets=theme,themes")
                .statusCode(400)
                .body("errors.parameter", contains("facets"))
                .body("errors[0].detail", containsString("theme"));
        get(FACETS + "&facets=,").statusCode(400);
        get(FACETS + "&stratum=1-2&type=place").statusCode(400).body("errors.parameter", contains("type", "stratum"));
    }

    private static void detail(String id, String members) {
        Api.patch(id, 2, "{" + members + "}").statusCode(200);
    }

    private static int count(String address) {
        return get(address).statusCode(200).extract().path("total");
    }

    private static JsonPath facets(String query) {
        return get(FACETS + "&" + query).statusCode(200).extract().jsonPath();
    }

    private static Map<String, Integer> values(JsonPath counts, String facet) {
        var values = counts.<Map<String, Object>>getList("facets.find { it.name == '" + facet + "' }.values");
        return values.stream()
                .collect(Collectors.toMap(value -> (String) value.get("value"), value -> (Integer) value.get("count")));
    }

    private static ValidatableResponse get(String address) {
        return Callers.anonymous().get(address).then();
    }
}
