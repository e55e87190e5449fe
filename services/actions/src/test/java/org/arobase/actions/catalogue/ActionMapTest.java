package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class ActionMapTest {

    @Inject
    Villages villages;

    @Test
    void nearActionsAreOnePointUntilOneLooksCloser() {
        var village = villages.register("F0531");
        var here = placed(village, "Ici", -19.60, 46.60);
        placed(village, "À côté", -19.61, 46.61);
        placed(village, "Ailleurs", 2.35, 48.85);
        Api.published(village, "Nulle part", "t01-s01");

        map("collectivity=F0531")
                .body("type", equalTo("FeatureCollection"))
                .body("features.properties.count", containsInAnyOrder(2, 1));
        map("collectivity=F0531&zoom=16&bbox=-19.6001,46.5999,-19.5999,46.6001")
                .body("features.properties.count", contains(1))
                .body("features.properties.action", contains(here))
                .body("features.properties.title", contains("Ici"))
                .body("features[0].geometry.coordinates", contains(-19.6f, 46.6f));
        map("collectivity=F0531&stage=IDEA").body("features.size()", equalTo(0));
    }

    @Test
    void aPointOfTheMapCountsTheSameHoweverTheBoxIsDrawn() {
        var village = villages.register("F0532");
        placed(village, "Une", 10.0, 50.0);
        placed(village, "Deux", 10.9, 50.0);

        map("collectivity=F0532&bbox=10.5,49,10.6,51").body("features.properties.count", contains(2));
        map("collectivity=F0532&zoom=0").body("features.properties.count", contains(2));
    }

    @Test
    void anActionWithoutAPointStandsWhereItsAuthorityDoes() {
        var village = villages.place("F0533", -19.7, 46.8);
        Api.published(village, "Chez nous", "t01-s01");

        map("collectivity=F0533").body("features[0].geometry.coordinates", contains(-19.7f, 46.8f));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-180,-90", "180,90", "180,-90", "-180,90", "179.999999,85.06"})
    void theEdgesOfTheWorldAreOnTheMap(double lon, double lat) {
        var village = villages.register("F0534");
        var id = placed(village, "Au bord", lon, lat);

        var counts = map("collectivity=F0534").extract().<List<Integer>>path("features.properties.count");
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        Api.withdraw(id, 3, "{'reason': 'mistaken'}").statusCode(204);
    }

    @Test
    void countsAddUpAtEveryZoom() {
        var village = villages.register("F0535");
        IntStream.range(0, 12).forEach(i -> placed(village, "N° " + i, i * 29 - 170, i * 14 - 80));
        for (var zoom = 0; zoom <= 4; zoom++) {
            var counts =
                    map("collectivity=F0535&zoom=" + zoom).extract().<List<Integer>>path("features.properties.count");
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=1,2,3",
                "bbox=a,b,c,d",
                "bbox=0,0,999,0",
                "bbox=0,-91,1,0",
                "bbox=2,0,1,1",
                "bbox=NaN,0,1,1",
                "bbox=0,0,1,1,1",
                "zoom=5",
                "zoom=18&bbox=0,0,1,1",
                "zoom=19",
                "zoom=-1",
                "zoom=many",
                "sort=relevance",
                "limit=1",
                "theme=x",
                "q=%22"
            })
    void whatDoesNotFitIsRefused(String query) {
        Callers.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/actions/map?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String placed(String village, String title, double lon, double lat) {
        var id = Api.draft(village, title, "t01-s01");
        Api.patch(id, 1, "{'location': {'lon': %s, 'lat': %s}}".formatted(lon, lat))
                .statusCode(200);
        Api.publish(id, 2).statusCode(200);
        return id;
    }

    private static ValidatableResponse map(String query) {
        return Callers.anonymous().get("/v1/actions/map?" + query).then().statusCode(200);
    }
}
