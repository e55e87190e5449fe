package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.arobase.actions.Villages;
import org.arobase.contracts.collectivities.Mandate;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published for members of the association is there for them, its writers and editors, and for nobody else. */
@QuarkusTest
@TestPlatform
class ReservedActionTest {

    private static final String LIST = "/v1/reserved-actions";
    private static final String NOT_FOUND = "/problems/action-not-found";
    private static final String AUTHOR = "commune-F0941";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static boolean known;

    @Inject
    Villages villages;

    @BeforeEach
    void membersAndOthers() {
        if (known) {
            return;
        }
        villages.place("F0941", -19.55, 46.95);
        villages.join(villages.register("F0942"), LONG_AGO, null);
        villages.join(villages.register("F0943"), LONG_AGO, LONG_AGO.plusYears(1));
        villages.register("F0944");
        villages.register("35021", "Vraie", false);
        villages.join(villages.register("35022", "Adhérente", false), LONG_AGO, null);
        villages.mandate(mandate(AUTHOR, "organisme-F00009410"));
        known = true;
    }

    @ParameterizedTest
    @CsvSource({
        "admin,                            commune-F0941, 200",
        "editor,                           commune-F0941, 200",
        "reader,                           commune-F0941, 404",
        "juror,                            commune-F0941, 404",
        "contributor,                      commune-F0941, 404",
        "nobody,                           commune-F0941, 404",
        "contributor:commune-F0941,        commune-F0941, 200",
        "collectivity-admin:commune-F0941, commune-F0941, 200",
        "partner:organisme-F00009410,      commune-F0941, 200",
        "partner:organisme-F00009420,      commune-F0941, 404",
        "partner:commune-F0942,            commune-F0941, 404",
        "contributor:commune-F0942,        commune-F0941, 200",
        "collectivity-admin:commune-F0942, commune-F0941, 200",
        "contributor:commune-F0943,        commune-F0941, 404",
        "contributor:commune-F0944,        commune-F0941, 404",
        "contributor:commune-35022,        commune-F0941, 404",
        "contributor:commune-35022,        commune-35021, 200",
        "contributor:commune-35021,        commune-35021, 200",
        "contributor:commune-F0942,        commune-35021, 404",
        "contributor:fictive,              commune-35021, 404",
    })
    void itIsThereForThoseWhoMayReadIt(String role, String author, int status) {
        var id = reserved(author, "Entre nous");
        Api.read(caller(role), id)
                .statusCode(status)
                .body(status == 200 ? "derived.state" : "type", equalTo(status == 200 ? "PUBLISHED" : NOT_FOUND));
        for (var below : List.of("/versions", "/possible-duplicates")) {
            caller(role).get(Api.ACTIONS + "/" + id + below).then().statusCode(status);
        }
        var list = caller(role).get(LIST + "?limit=100&total=true&collectivity=" + author);
        if (role.equals("nobody")) {
            list.then().statusCode(401);
        } else {
            list.then().statusCode(200).body("items.id", status == 200 ? hasItem(id) : empty());
            assertThat(list.<Integer>path("total") > 0).isEqualTo(status == 200);
        }
    }

    @Test
    void nothingPublicShowsOrCountsIt() {
        var village = villages.place("F0945", -19.56, 46.96);
        var hidden = reserved(village, "Le glockenspiel");
        var shown = Api.published(village, "Le glockenspiel", "t08-s02");
        for (var role : List.of("nobody", "reader", "contributor:commune-F0942", "admin")) {
            for (var query : List.of(
                    "collectivity=F0945", "q=glockenspiel&fictive=only", "collectivity=F0945&near=46.96,-19.56")) {
                get(role, "/v1/actions?total=true&" + query)
                        .body("items.id", contains(shown))
                        .body("total", equalTo(1));
                get(role, "/v1/actions/facets?facets=theme&" + query).body("total", equalTo(1));
            }
            get(role, "/v1/actions/map?collectivity=F0945").body("features.properties.count", contains(1));
            assertThat(caller(role).get("/v1/actions.ndjson?collectivity=F0945").asString())
                    .contains(shown, "\"rows\":1")
                    .doesNotContain(hidden);
            get(role, "/v1/actions/" + shown + "/possible-duplicates").body("duplicates", empty());
        }
        get("contributor:commune-F0942", LIST + "?q=glockenspiel").body("items.id", contains(hidden));
        get("contributor:commune-F0942", LIST + "?q=contrebasse").body("items", empty());
        get("contributor:commune-F0942", LIST + "?collectivity=F0945&theme=cohesion-sociale&service=t08-s02")
                .body("items.title", contains("Le glockenspiel"));
        var draft = Api.draft(village, "Orchestre", "t08-s02");
        Api.patch(draft, 1, "{'mutualisedWith': ['" + hidden + "']}")
                .statusCode(422)
                .body("errors.pointer", contains("/mutualisedWith/0"));
    }

    @Test
    void pagesOfMembersJoinUp() {
        var village = villages.register("F0946");
        var first = reserved(village, "Une");
        var second = reserved(village, "Deux");
        String next = get("contributor:commune-F0942", LIST + "?limit=1&collectivity=F0946")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        get("contributor:commune-F0942", next).body("items.id", contains(first)).body("next", nullValue());
        caller("contributor:commune-F0944").get(next).then().statusCode(400);
        caller("admin")
                .get(LIST + "?theme=x&service=y&collectivity=z&q=!")
                .then()
                .statusCode(400)
                .body("errors.parameter.size()", equalTo(4));
    }

    @Test
    void membersTakeTheirListAway() {
        var id = reserved(villages.register("F0948"), "À emporter");
        for (var row : List.of("contributor:commune-F0942 1", "contributor:commune-F0944 0", "editor 1")) {
            var asked = row.split(" ");
            assertThat(caller(asked[0])
                            .get(LIST + ".ndjson?collectivity=F0948&fields=id")
                            .asString())
                    .isEqualTo(
                            asked[1].equals("0")
                                    ? "{\"end\":true,\"rows\":0}\n"
                                    : "{\"id\":\"" + id + "\"}\n{\"end\":true,\"rows\":1}\n");
        }
        assertThat(caller("contributor:commune-F0942")
                        .get(LIST + ".csv?collectivity=F0948&fields=id,title")
                        .asString())
                .isEqualTo("id;title\r\n" + id + ";À emporter\r\n");
        caller("nobody").get(LIST + ".csv").then().statusCode(401);
    }

    @Test
    void itIsGoneForAMemberWhoLeaves() {
        var member = villages.register("F0947");
        var membership = villages.join(member, LONG_AGO, null);
        var id = reserved(AUTHOR, "Pour un temps");
        Api.read(caller("contributor:" + member), id).statusCode(200);
        villages.leave(membership, LocalDate.now().minusDays(2));
        Api.read(caller("contributor:" + member), id).statusCode(404);
        get("contributor:" + member, LIST).body("items", empty());
    }

    @Test
    void whoReadsItDoesNotWriteIt() {
        var id = reserved(AUTHOR, "À lire");
        for (var role : List.of("contributor:commune-F0942", "contributor:commune-F0944", "editor")) {
            caller(role)
                    .header("If-Match", "\"2\"")
                    .contentType("application/merge-patch+json;charset=UTF-8")
                    .body("{\"summary\": \"Corrigé.\"}")
                    .patch(Api.ACTIONS + "/" + id)
                    .then()
                    .statusCode(role.equals("editor") ? 200 : role.endsWith("F0942") ? 403 : 404);
        }
    }

    @Test
    void whateverBecomesOfItOthersDoNotHearThatItWas() {
        var id = reserved(AUTHOR, "Sans trace");
        Api.move(id, 2, "archiving").statusCode(200);
        Api.read(Callers.anonymous(), id).statusCode(404);
        Api.read(caller("contributor:commune-F0942"), id).statusCode(410);
        Api.move(id, 3, "restoration").statusCode(200).body("visibility", equalTo("MEMBERS"));
        Api.read(caller("contributor:commune-F0942"), id).statusCode(200);
        Api.withdraw(id, 4, "{'reason': 'mistaken'}").statusCode(204);
        Api.read(Callers.anonymous(), id).statusCode(404).body("type", equalTo(NOT_FOUND));
        Api.read(caller("contributor:commune-F0942"), id).statusCode(410);
    }

    @Test
    void publicIsWhatIsMeantWhereNothingIsSaid() {
        var id = Api.published(AUTHOR, "Pour tous", "t08-s02");
        Api.patch(id, 2, "{'visibility': 'PUBLIC'}").statusCode(200).body("visibility", nullValue());
        Api.patch(id, 3, "{'visibility': 'SECRET'}").statusCode(400).body("errors.pointer", contains("/visibility"));
        Api.patch(id, 3, "{'visibility': 'MEMBERS'}").statusCode(200).body("visibility", equalTo("MEMBERS"));
        Api.patch(id, 4, "{'services': []}").statusCode(422).body("errors.pointer", hasItem("/services"));
        Api.publish(id, 4).statusCode(409).body("type", equalTo("/problems/action-already-published"));
        Api.patch(id, 4, "{'visibility': null}").statusCode(200).body("publishedAt", notNullValue());
        Api.read(Callers.anonymous(), id).statusCode(200).body("$", not(hasKey("visibility")));
    }

    private static String reserved(String author, String title) {
        var json = "{'collectivity': '%s', 'title': '%s', 'services': ['t08-s02'], 'visibility': 'MEMBERS'}";
        String id = Api.post(Callers.admin(), json.formatted(author, title))
                .statusCode(201)
                .extract()
                .path("id");
        Api.publish(id, 1).statusCode(200).body("publishedAt", nullValue());
        return id;
    }

    private static ValidatableResponse get(String role, String address) {
        return caller(role).get(address).then().statusCode(200);
    }

    private static RequestSpecification caller(String role) {
        if (role.equals("nobody")) {
            return Callers.anonymous();
        }
        return role.contains(":") ? Callers.granted("somebody", role) : Callers.as("somebody", role);
    }

    private static Mandate mandate(String village, String structure) {
        var from = LocalDate.now().minusDays(10);
        return new Mandate(
                UUID.randomUUID().toString(), 1, village, structure, List.of("actions"), from, null, null, true);
    }
}
