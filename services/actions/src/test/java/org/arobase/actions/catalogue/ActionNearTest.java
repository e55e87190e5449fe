package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ActionNearTest {

    private static final String THERE = "fictive=only&near=-45,100";

    @Inject
    Villages villages;

    private String atHome;
    private String near;
    private String far;

    /** In the south of an ocean, where no other test has an action. */
    @BeforeEach
    void threeActions() {
        if (list(THERE + "&radius=100").extract().<List<String>>path("items.id").isEmpty()) {
            var village = villages.place("F0801", 100, -45);
            Api.published(village, "Chez elle", "t08-s02");
            Api.patch(Api.published(village, "À côté", "t08-s02"), 2, "{'location': {'lon': 100.1, 'lat': -45}}");
            Api.patch(Api.published(village, "Plus loin", "t08-s02"), 2, "{'location': {'lon': 100, 'lat': -45.5}}");
        }
        var ids = list("collectivity=F0801&sort=publishedAt").extract().<List<String>>path("items.id");
        atHome = ids.get(0);
        near = ids.get(1);
        far = ids.get(2);
    }

    @Test
    void theNearestComeFirstWithinTheRadius() {
        list(THERE).body("items.id", contains(atHome, near)).body("items[0].distance", equalTo(0));
        list(THERE + "&radius=100").body("items.id", contains(atHome, near, far));
        list(THERE + "&radius=7.8").body("items.id", contains(atHome));
        // 0.1 degree of longitude at 45 degrees is 7.86 km, half a degree of latitude 55.6 km
        var metres = list(THERE + "&radius=100").extract().<List<Integer>>path("items.distance");
        assertThat(metres.get(1)).isBetween(7_850, 7_875);
        assertThat(metres.get(2)).isBetween(55_550, 55_650);
    }

    @Test
    void anotherSortNarrowsAllTheSame() {
        list(THERE + "&radius=100&sort=-publishedAt").body("items.id", contains(far, near, atHome));
        list(THERE + "&radius=100&q=loin").body("items.id", contains(far));
        list(THERE + "&radius=100&q=loin&sort=distance").body("items.id", contains(far));
    }

    @Test
    void anActionIsWhereItSaysElseWhereItsAuthorityIs() {
        list("bbox=99,-46,101,-44&fictive=only&sort=publishedAt")
                .body("items.id", contains(atHome, near, far))
                .body("items.point.own", contains(false, true, true))
                .body("items[1].point.lon", equalTo(100.1f));
        list("bbox=100.05,-46,101,-44&fictive=only").body("items.id", contains(near));
        list("bbox=99,-45.1,100.05,-44&fictive=only").body("items.id", contains(atHome));
    }

    @Test
    void pagesByDistanceJoinUp() {
        var joined = new ArrayList<String>();
        for (var next = "/v1/actions?" + THERE + "&radius=100&limit=1"; next != null; ) {
            var page = Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200);
            joined.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        assertThat(joined).containsExactly(atHome, near, far);
    }

    @Test
    void overAPoleAndTheDateLineACircleStaysOne() {
        var village = villages.place("F0802", 179.95, -80);
        var id = Api.published(village, "Au bord", "t08-s02");
        list("fictive=only&near=-80,-179.95&radius=10").body("items.id", contains(id));
        list("fictive=only&near=-80,179&radius=10").body("items", equalTo(List.of()));
        Api.withdraw(id, 2, "{'reason': 'mistaken'}").statusCode(204);
        list("fictive=only&near=-90,0&radius=500").body("items", equalTo(List.of()));
    }

    @Test
    void mapAndExportsAreNarrowedAlike() {
        Callers.anonymous()
                .get("/v1/actions/map?" + THERE)
                .then()
                .statusCode(200)
                .body("features.properties.count.sum()", equalTo(2));
        Callers.anonymous()
                .get("/v1/actions.geojson?fields=id,title&radius=100&" + THERE)
                .then()
                .statusCode(200)
                .body("numberReturned", equalTo(3))
                .body("features.id", contains(atHome, near, far))
                .body("features[0].geometry.coordinates", contains(100f, -45f))
                .body("features[0].properties.title", equalTo("Chez elle"))
                .body("features[0].properties.point", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "near=999,0               | near   | 48.11",
                "near=48                  | near   | 48.11",
                "near=48,NaN              | near   | 48.11",
                "near=48,181              | near   | 48.11",
                "radius=5                 | radius | near",
                "near=1,1&radius=0        | radius | 500",
                "near=1,1&radius=501      | radius | 500",
                "near=1,1&radius=1e2      | radius | 500",
                "sort=distance            | sort   | near",
                "bbox=1,2,3               | bbox   | -5.2",
                "bbox=10,0,5,1            | bbox   | -5.2",
                "bbox=-999,0,5,1          | bbox   | -5.2",
            })
    void whatIsNoPlaceIsNamed(String query, String parameter, String words) {
        for (var language : List.of("fr", "en")) {
            Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/v1/actions?lang=" + language + "&" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(parameter))
                    .body("errors[0].detail", containsString(words));
        }
    }

    private static ValidatableResponse list(String query) {
        return Callers.anonymous().get("/v1/actions?" + query).then().statusCode(200);
    }
}
