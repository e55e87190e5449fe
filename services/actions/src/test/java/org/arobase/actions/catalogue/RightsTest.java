package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads and writes which action: its authority, editors once it is public, administrators; everyone what is public. */
@QuarkusTest
@TestPlatform
class RightsTest {

    private static final String VILLAGE = "commune-F0856";

    @Inject
    Villages villages;

    @BeforeEach
    void aVillageAndAnother() {
        villages.register("F0856");
        villages.register("F0857");
    }

    @ParameterizedTest
    @CsvSource({
        "admin,                            draft,     200, 200",
        "editor,                           draft,     404, 404",
        "reader,                           draft,     404, 404",
        "contributor,                      draft,     404, 404",
        "contributor:commune-F0856,        draft,     200, 200",
        "collectivity-admin:commune-F0856, draft,     200, 200",
        "contributor:fictive,              draft,     200, 200",
        "contributor:commune-F0857,        draft,     404, 404",
        "partner:organisme-F00000904,      draft,     404, 404",
        "nobody,                           draft,     404, 401",
        "editor,                           published, 200, 200",
        "juror,                            published, 200, 403",
        "contributor:commune-F0856,        published, 200, 200",
        "contributor:commune-F0857,        published, 200, 403",
        "collectivity-admin:commune-F0857, published, 200, 403",
        "partner:commune-F0856,            published, 200, 403",
        "nobody,                           published, 200, 401",
        "editor,                           archived,  200, 410",
        "contributor:commune-F0856,        archived,  200, 410",
        "contributor:commune-F0857,        archived,  410, 410",
        "nobody,                           archived,  410, 401",
    })
    void whoReadsAndWrites(String role, String state, int read, int write) {
        var id = Api.draft(VILLAGE, "Au choix", "t08-s02");
        if (!state.equals("draft")) {
            Api.publish(id, 1).statusCode(200);
        }
        if (state.equals("archived")) {
            Api.move(id, 2, "archiving").statusCode(200);
        }
        assertThat(Api.read(caller(role), id).extract().statusCode()).isEqualTo(read);
        assertThat(patched(caller(role), id)).isEqualTo(write);
    }

    @ParameterizedTest
    @CsvSource({
        "admin,                            commune-F0856, 201",
        "contributor:commune-F0856,        commune-F0856, 201",
        "collectivity-admin:commune-F0856, commune-F0856, 201",
        "contributor:fictive,              commune-F0856, 201",
        "contributor:commune-F0857,        commune-F0856, 403",
        "editor,                           commune-F0856, 403",
        "reader,                           commune-F0856, 403",
        "reader,                           commune-F9999, 403",
        "contributor:commune-F0856,        commune-F9999, 422",
        "nobody,                           commune-F0856, 401",
    })
    void whoBegins(String role, String collectivity, int status) {
        var json = "{'collectivity': '%s', 'title': 'Neuve', 'services': ['t08-s02']}".formatted(collectivity);
        Api.post(caller(role), json).statusCode(status);
    }

    @Test
    void aContributorOfFictiveAuthoritiesWritesForNoRealOne() {
        villages.register("35003", "Vraie", false);
        Api.post(
                        Callers.granted("sandbox", "contributor:fictive"),
                        "{'collectivity': 'commune-35003', 'title': 'Non', 'services': ['t08-s02']}")
                .statusCode(403);
    }

    @Test
    void whatAMergedCommuneRecordedFollowsItsOnlySuccessor() {
        var former = villages.register("F0858");
        var between = villages.register("F0859");
        var heir = "contributor:commune-F0856";
        var id = Api.published(former, "Léguée", "t08-s02");
        assertThat(patched(caller(heir), id)).isEqualTo(403);
        villages.withdraw(former, between);
        assertThat(patched(caller(heir), id)).isEqualTo(403);
        villages.withdraw(between, VILLAGE);
        assertThat(patched(caller(heir), id)).isEqualTo(200);
        assertThat(patched(caller("contributor:commune-F0857"), id)).isEqualTo(403);
        Api.read(Callers.anonymous(), id)
                .body("collectivity", equalTo(former))
                .body("derived.collectivity.successors", contains(between));
        villages.withdraw(between, VILLAGE, "commune-F0857");
        assertThat(patched(caller(heir), id)).isEqualTo(403);
    }

    @Test
    void aContributorTakesAnActionThroughItsLife() {
        var contributor = new String[] {"contributor:" + VILLAGE};
        var json = "{'collectivity': '%s', 'title': 'À nous', 'services': ['t08-s02']}".formatted(VILLAGE);
        String id = Api.post(Callers.granted("c", contributor), json).extract().path("id");
        for (var step : new String[] {"1 publication", "2 archiving", "3 restoration"}) {
            Callers.granted("c", contributor)
                    .header("If-Match", Api.etag(Long.parseLong(step.substring(0, 1))))
                    .post("/v1/actions/" + id + "/" + step.substring(2))
                    .then()
                    .statusCode(200);
        }
        Callers.granted("c", contributor)
                .get("/v1/actions/" + id + "/versions")
                .then()
                .body("items.fact", contains("RESTORED", "ARCHIVED", "PUBLISHED", "CREATED"));
        Callers.granted("other", "contributor:commune-F0857")
                .get("/v1/actions/" + id + "/versions")
                .then()
                .body("items.fact", contains("RESTORED", "ARCHIVED", "PUBLISHED"));
        Callers.granted("other", "contributor:commune-F0857")
                .header("If-Match", "\"4\"")
                .contentType("application/json")
                .body("{\"reason\": \"by-author\"}")
                .post("/v1/actions/" + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    private static RequestSpecification caller(String role) {
        if (role.equals("nobody")) {
            return Callers.anonymous();
        }
        return role.contains(":") ? Callers.granted("somebody", role) : Callers.as("somebody", role);
    }

    private static int patched(RequestSpecification caller, String id) {
        var version = Callers.admin().get("/v1/actions/" + id).<Integer>path("version");
        return caller.header("If-Match", Api.etag(version))
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{\"summary\": \"Corrigé.\"}")
                .patch("/v1/actions/" + id)
                .statusCode();
    }
}
