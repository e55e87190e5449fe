package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class StratumListTest {
    private static final String LIST = "/v1/strata";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void fifteenGroupsFollowEachOtherWithoutAGap() {
        var strata = strata();

        assertThat(strata).hasSize(15);
        assertThat(strata.getFirst()).containsEntry("least", 0).containsEntry("most", 499);
        assertThat(strata.getLast()).containsEntry("least", 200_000).doesNotContainKey("most");
        for (var i = 1; i < strata.size(); i++) {
            assertThat(strata.get(i).get("least"))
                    .isEqualTo((int) strata.get(i - 1).get("most") + 1);
        }
    }

    @Test
    void eachCountsTheCommunesThatItsListHas() {
        for (var stratum : strata()) {
            var id = stratum.get("id").toString().replace("+", "%2B");
            Callers.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/v1/collectivities?kind=COMMUNE&limit=1&total=true&stratum=" + id)
                    .then()
                    .statusCode(200)
                    .body("total", is(stratum.get("communes")));
        }
    }

    @Test
    void theFiguresSayWhichTheyAreAndOfWhichYears() {
        Callers.anonymous()
                .get(LIST + "?limit=100")
                .then()
                .statusCode(200)
                .body("items.population", everyItem(is("municipale")))
                .body("items.find { it.id == '50000-74999' }.years", contains(2017, 2023))
                .body("items.find { it.id == '5000-7499' }.years", hasSize(1));
    }

    private static List<Map<String, Object>> strata() {
        return Callers.anonymous()
                .get(LIST + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
