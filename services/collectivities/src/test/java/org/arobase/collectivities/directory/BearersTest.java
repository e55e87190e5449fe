package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.arobase.collectivities.structures.Rights;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class BearersTest {
    private static final String LIST = "/v1/collectivities?";

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void aPerimeterNarrowsTheListToThoseInItToday() {
        var structure = Rights.structure("F00000977");
        join("commune-F0016", structure, "null");
        join("commune-F0017", structure, "null");
        join("commune-F0018", structure, "'2021-12-31'");

        Rights.get(LIST + "memberOf=" + structure + "&total=true")
                .statusCode(200)
                .body("items.id", contains("commune-F0016", "commune-F0017"))
                .body("total", is(2));
        Rights.get(LIST + "kind=COMMUNE&departement=F0&memberOf=" + structure)
                .body("items.id", contains("commune-F0016", "commune-F0017"));
        Rights.get(LIST + "kind=EPCI&memberOf=" + structure).body("items", empty());
        var first = Rights.get(LIST + "limit=1&memberOf=" + structure).extract();
        Rights.get(first.path("next")).body("items.id", contains("commune-F0017"));
        assertThat(Callers.anonymous()
                        .get("/v1/collectivities.ndjson?memberOf=" + structure)
                        .asString())
                .endsWith("{\"end\":true,\"rows\":2}\n");
    }

    @Test
    void whoIsAMemberOfTheAssociationIsListedAmongTheFictiveWhereAskedFor() {
        join("commune-F0023", "association", "null");

        Rights.get(LIST + "memberOf=association&fictive=only&limit=100").body("items.id", hasItem("commune-F0023"));
        Rights.get(LIST + "memberOf=association&limit=100").body("items.id", not(hasItem("commune-F0023")));
    }

    @Test
    void aRoleNarrowsTheList() {
        Rights.post(
                Callers.admin(),
                "/v1/structures",
                "{'collectivity': 'epci-F00000002', 'competences': ['essai'], 'from': '2020-01-01'}");

        Rights.get(LIST + "role=MUTUALISATION&fictive=only").body("items.id", hasItem("epci-F00000002"));
        Rights.get(LIST + "role=MUTUALISATION&kind=COMMUNE&fictive=only&q=frehel")
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role=KING",
                "memberOf=asociation",
                "role=MUTUALISATION&at=2014-01-01",
                "memberOf=association&at=2014-01-01",
                "memberOf=association&at=2023-06-01"
            })
    void whatCannotBeToldIsRefusedByName(String query) {
        Rights.get(LIST + query)
                .statusCode(400)
                .body("errors.parameter", hasItem(query.substring(0, query.indexOf('='))));
    }

    private static void join(String authority, String organisation, String to) {
        Rights.post(
                        Callers.admin(),
                        "/v1/memberships",
                        "{'collectivity': '%s', 'organisation': '%s', 'from': '2021-01-01', 'to': %s}"
                                .formatted(authority, organisation, to))
                .statusCode(201);
    }
}
