package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit the list of what members share is told as the public list tells it. */
@QuarkusTest
@TestPlatform
class ReservedRefusalTest {

    private static final String LIST = "/v1/reserved-actions";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=democratie-local",
                "service=t1-s01",
                "category=vivre",
                "type=place",
                "kind=commune",
                "stratum=1",
                "stage=ENDD",
                "audience=SENIOR",
                "operation=DIRECTE",
                "year=1900",
                "year=deux",
                "tool=x",
                "provider=x",
                "collectivity=village",
                "partner=village",
                "departement=222",
                "region=bretagne",
                "epci=12",
                "highlight=maybe",
                "fictive=no",
                "near=999,0",
                "near=1,1&radius=501",
                "radius=5",
                "bbox=10,0,5,1",
                "sort=relevance",
                "sort=distance",
                "q=%22((%22",
                "limit=0&total=perhaps",
                "colectivity=F0001",
                "theme=",
                "theme=culture&theme=emploi",
                "theme=x&service=y&collectivity=z&near=!&sort=relevance",
            })
    void itIsNamedInBothLanguages(String query) {
        for (var language : List.of("fr", "en")) {
            var address = "?lang=" + language + "&" + query;
            assertThat(refused(Callers.admin(), LIST + address))
                    .isNotEmpty()
                    .isEqualTo(refused(Callers.anonymous(), Api.ACTIONS + address));
        }
    }

    /** What is for members has no day on which it became public, and no rank. */
    @ParameterizedTest
    @ValueSource(strings = {"publishedAt", "-publishedAt", "highlight", "-updatedAt", "title"})
    void itIsNotSortedByWhatItHasNot(String sort) {
        Callers.admin()
                .get(LIST + "?highlight=true&sort=" + sort)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("sort"));
    }

    @Test
    void nobodyIsToldWhatDoesNotFit() {
        Callers.anonymous().get(LIST + "?theme=x").then().statusCode(401);
    }

    private static List<Object> refused(RequestSpecification caller, String address) {
        return caller.urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .extract()
                .path("errors");
    }
}
