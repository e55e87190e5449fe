package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class TerritoryTest {
    private static final String ROOT = "/v1/collectivities/";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            epci-200068989,          commune-22179 commune-22209
            ept-200057867,           commune-93066
            ctcd-69M,                commune-69096 commune-69123
            departement-22,          commune-22179 commune-22209
            region-53,               departement-22 departement-35
            commune-93066,           commune-deleguee-93059 commune-deleguee-93066
            commune-35096,           commune-associee-35074
            commune-69123,           arrondissement-municipal-69381
            commune-22179,           ''
            commune-deleguee-22209,  ''
            collectivite-outremer-987, commune-98735
            """)
    void everyKindHasItsMembers(String id, String members) {
        assertThat(String.join(" ", all(ROOT + id + "/members?limit=1"))).isEqualTo(members);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            commune-22179,          epci-200068989 ctcd-22D departement-22 region-53
            commune-93066,          ept-200057867 epci-200054781 ctcd-93D departement-93 region-11
            commune-69123,          ctcd-69M departement-69 region-84
            commune-deleguee-22209, commune-22209 departement-22 region-53
            ctcd-6AE,               departement-67 departement-68 region-44
            departement-2A,         region-94
            region-53,              ''
            commune-98735,          collectivite-outremer-987
            """)
    void everyKindSaysWhatItBelongsTo(String id, String groupings) {
        assertThat(String.join(" ", all(ROOT + id + "/groupings?limit=1"))).isEqualTo(groupings);
    }

    @Test
    void membersAreSortedAsAsked() {
        assertThat(all(ROOT + "region-11/members?limit=3&sort=-population")).startsWith("departement-75");
        assertThat(all(ROOT + "epci-200068989/members?limit=1&sort=name"))
                .containsExactly("commune-22209", "commune-22179");
        Callers.anonymous()
                .get(ROOT + "epci-200068989/members?sort=relevance")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("sort"));
    }

    @Test
    void membersOfWhatIsFictiveAreShown() {
        Callers.anonymous()
                .get(ROOT + "departement-F0/members?limit=1")
                .then()
                .statusCode(200)
                .body("items.fictive", contains(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "groupings"})
    void aFormerCodeLeadsToTheSameOfItsSuccessor(String list) {
        Callers.anonymous()
                .redirects()
                .follow(false)
                .get(ROOT + "commune-93059/" + list + ".csv?lang=en")
                .then()
                .statusCode(307)
                .header("Location", is(ROOT + "commune-93066/" + list + ".csv?lang=en"));
        Callers.anonymous().get(ROOT + "commune-08227/" + list).then().statusCode(410);
        Callers.anonymous().get(ROOT + "commune-35999/" + list).then().statusCode(404);
        Callers.anonymous().get(ROOT + "nonsense/" + list).then().statusCode(400);
    }

    private static List<String> all(String url) {
        var ids = new ArrayList<String>();
        for (var next = url; next != null; ) {
            var page = Callers.anonymous().get(next).then().statusCode(200).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return ids;
    }
}
