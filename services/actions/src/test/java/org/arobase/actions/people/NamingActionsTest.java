package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions are found, drawn, counted and exported by the tools and the providers that they name. */
@QuarkusTest
@TestPlatform
class NamingActionsTest {

    @Inject
    Villages villages;

    @Test
    void byAToolOrAProviderItsActionsAreFoundAlsoAfterAMerger() {
        var village = villages.place("F0893", -19.1, 46.1);
        for (var collection : List.of("tools", "providers")) {
            var filter = collection.substring(0, collection.length() - 1);
            var kept = PeopleApi.registered(collection, "{'name': 'Gardé', 'fictive': true}");
            var twice = PeopleApi.registered(collection, "{'name': 'Doublon', 'fictive': true}");
            var one = PeopleApi.action(village, "Une", "'%s': ['%s']".formatted(collection, kept));
            var two = PeopleApi.action(village, "Deux", "'%s': ['%s']".formatted(collection, twice));
            var both = PeopleApi.action(village, "Les deux", "'%s': ['%s', '%s']".formatted(collection, twice, kept));
            assertFound(filter, kept, kept, both, one);
            assertFound(filter, twice, twice, both, two);

            PeopleApi.merge(Callers.admin(), "/v1/" + collection + "/" + twice, 1, kept)
                    .statusCode(200);

            assertFound(filter, kept, kept, both, two, one);
            assertFound(filter, twice, kept, both, two, one);
        }
    }

    /** @param current under which the actions count */
    private static void assertFound(String filter, String asked, String current, String... newestFirst) {
        var query = "fictive=only&" + filter + "=" + asked;
        assertThat(pages("/v1/actions?limit=1&" + query)).containsExactly(newestFirst);
        get("/v1/actions?total=true&" + query).body("total", equalTo(newestFirst.length));
        get("/v1/actions?sort=publishedAt&limit=1&" + query)
                .body("items.id", contains(newestFirst[newestFirst.length - 1]));
        get("/v1/actions/map?" + query).body("features.properties.count", contains(newestFirst.length));
        var counts = get("/v1/actions/facets?facets=" + filter + "&collectivity=F0893&" + query);
        counts.body("total", equalTo(newestFirst.length));
        List<Map<String, Object>> values = counts.extract().path("facets[0].values");
        assertThat(values).contains(Map.of("value", current, "count", newestFirst.length));
        var exported = Callers.anonymous()
                .accept("application/x-ndjson")
                .get("/v1/actions?" + query)
                .asString();
        assertThat(exported.lines()).hasSize(newestFirst.length + 1);
    }

    private static List<String> pages(String address) {
        var ids = new ArrayList<String>();
        for (var next = address; next != null; ) {
            var page = get(next).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    @Test
    void whatNothingNamesFindsNothing() {
        var provider = PeopleApi.registered("providers", "{'name': 'Autre chose', 'fictive': true}");
        var village = villages.register("F0894");
        PeopleApi.action(village, "Fournie", "'providers': ['%s']".formatted(provider));
        get("/v1/actions?fictive=only&provider=" + provider).body("items.title", contains("Fournie"));
        for (var id : List.of(provider, "019b8d62-0000-7000-8000-000000000000")) {
            get("/v1/actions?fictive=only&total=true&tool=" + id)
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/actions",
                "/v1/actions/map",
                "/v1/actions/facets",
                "/v1/projets-territoire",
                "/v1/lieux-mediation-numerique"
            })
    void whatIsNoIdIsNamed(String path) {
        Callers.anonymous()
                .get(path + "?tool=1-1-1-1-1&provider=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("tool", "provider"));
    }

    private static ValidatableResponse get(String address) {
        return Callers.anonymous().get(address).then().statusCode(200);
    }
}
