package org.arobase.gateway.clients;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Administrator;
import org.arobase.gateway.door.GatewayTest;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who administers an authority says who else may write for it. */
@GatewayTest
class ContributorsTest {

    private static final String CLIENTS = "/v1/clients";
    private static final String CONTRIBUTOR = "{'name': 'Agent fictif', 'grants': ['contributor:%s']}";

    private static final AtomicInteger NEXT = new AtomicInteger(3_000);

    @Inject
    DataSource database;

    private final UUID client = UUID.randomUUID();
    private final String authority = authority();
    private String mayor;

    @BeforeEach
    void administratorOfAnAuthority() throws SQLException {
        mayor = administrator(client, authority);
    }

    @Test
    void whoAdministersAnAuthorityLetsInItsContributors() {
        var made = register(mayor, CONTRIBUTOR.formatted(authority)).statusCode(201);
        String key = made.extract().path("key");
        String id = made.extract().path("id");

        as(key).get("/v1/me").then().body("id", equalTo(id)).body("grants", contains("contributor:" + authority));
        as(mayor)
                .get(CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Agent fictif"))
                .body("key", nullValue());
        list(mayor, "?collectivity=" + authority + "&total=true")
                .body("items.id", contains(id))
                .body("items[0].grants", contains("contributor:" + authority))
                .body("total", is(1));
    }

    @Test
    void whomTheyRevokeIsAnsweredNoMore() {
        var made = register(mayor, CONTRIBUTOR.formatted(authority)).extract();
        String key = made.path("key");
        String address = CLIENTS + "/" + made.path("id") + "/revocation";
        as(key).get("/v1/me").then().statusCode(200);

        as(mayor).post(address).then().statusCode(428);
        as(mayor).header("If-Match", "\"9\"").post(address).then().statusCode(412);
        as(mayor).header("If-Match", "\"1\"").post(address).then().statusCode(200);

        list(mayor, "?collectivity=" + authority).body("items[0].revokedAt", notNullValue());
        Awaits.untilAsserted(() -> as(key).get("/v1/me").then().statusCode(401));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name': 'x'}",
                "{'name': 'x', 'roles': ['admin']}",
                "{'name': 'x', 'roles': ['reader'], 'grants': ['contributor:OURS']}",
                "{'name': 'x', 'grants': ['collectivity-admin:OURS']}",
                "{'name': 'x', 'grants': ['contributor:OURS', 'contributor:commune-F0001']}",
                "{'name': 'x', 'grants': ['contributor:commune-F0001']}",
                "{'name': 'x', 'grants': ['contributor:fictive']}",
                "{'name': 'x', 'grants': ['partner:OURS']}"
            })
    void theyGiveThatAndNothingMore(String json) {
        register(mayor, json.replace("OURS", authority))
                .statusCode(403)
                .body("type", is("/problems/client-not-yours"))
                .body("detail", containsString(authority));
    }

    @Test
    void whatFitsNoClientIsNamedToThemToo() {
        register(mayor, "{'grants': ['contributor:35238']}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/grants/0"));
        as(mayor)
                .get(CLIENTS + "?collectivity=nowhere")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("collectivity"));
        given().get(CLIENTS).then().statusCode(401);
    }

    @Test
    void theClientsOfAnotherAuthorityLookAbsent() throws SQLException {
        var elsewhere = authority();
        var other = administrator(UUID.randomUUID(), elsewhere);
        String theirs =
                register(other, CONTRIBUTOR.formatted(elsewhere)).extract().path("id");

        as(mayor).get(CLIENTS + "/" + theirs).then().statusCode(404).body("type", is("/problems/client-not-found"));
        as(mayor)
                .header("If-Match", "\"1\"")
                .post(CLIENTS + "/" + theirs + "/revocation")
                .then()
                .statusCode(404);
        list(mayor, "?collectivity=" + elsewhere).body("items", empty());
        list(mayor, "").body("items.id", not(hasItem(theirs)));
    }

    /** A contributor lets in nobody, and knows of nobody but itself. */
    @Test
    void whoContributesAdministersNothing() {
        var made = register(mayor, CONTRIBUTOR.formatted(authority)).extract();
        register(mayor, CONTRIBUTOR.formatted(authority)).statusCode(201);
        String key = made.path("key");

        register(key, CONTRIBUTOR.formatted(authority)).statusCode(403).body("type", is("/problems/forbidden"));
        list(key, "").body("items.id", contains(made.<String>path("id")));
    }

    @Test
    void aKeyIsShownOnceThoughItIsAskedForTwice() {
        for (var status : List.of(201, 409)) {
            as(mayor)
                    .contentType("application/json")
                    .header("Idempotency-Key", "agent-" + client)
                    .body(CONTRIBUTOR.formatted(authority).replace('\'', '"'))
                    .post(CLIENTS)
                    .then()
                    .statusCode(status);
        }
        list(mayor, "?collectivity=" + authority + "&total=true").body("total", is(1));
    }

    @Test
    void pagesFollowEachOther() {
        register(mayor, CONTRIBUTOR.formatted(authority)).statusCode(201);
        register(mayor, CONTRIBUTOR.formatted(authority)).statusCode(201);
        var first = list(mayor, "?limit=1&collectivity=" + authority).extract();

        as(mayor)
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))))
                .body("next", nullValue());
    }

    @Test
    void whoAdministersNoMoreDoesNothingMore() throws SQLException {
        var successor = UUID.randomUUID();
        var key = TestKeys.issue(database, successor, "{}");
        var village = authority();
        appoint(village, successor, 1);
        Awaits.untilAsserted(() -> register(key, CONTRIBUTOR.formatted(village)).statusCode(201));

        TopicSender.send(Topics.ADMINISTRATORS.withdrawn(new Withdrawal(village, "restored", List.of())), 2);

        Awaits.untilAsserted(() ->
                register(key, CONTRIBUTOR.formatted(village)).statusCode(403).body("type", is("/problems/forbidden")));
        list(key, "?collectivity=" + village).body("items", empty());
    }

    /** Revoking it would take an authority's administrator from it. */
    @Test
    void aContributorThatBecomesAnAdministratorBelongsToNobody() {
        var made = register(mayor, CONTRIBUTOR.formatted(authority)).extract();
        as(mayor).get(CLIENTS + "/" + made.path("id")).then().statusCode(200);

        appoint(authority(), UUID.fromString(made.path("id")), 1);

        Awaits.untilAsserted(
                () -> as(mayor).get(CLIENTS + "/" + made.path("id")).then().statusCode(404));
    }

    @Test
    void administratorsSeeEverybodyButTheSandbox() throws SQLException {
        String id = register(mayor, CONTRIBUTOR.formatted(authority)).extract().path("id");
        var admin = TestKeys.issue(database, UUID.randomUUID(), "{admin}");
        TestKeys.execute(
                database,
                "insert into client (id, name, roles, sandbox, authority) values ('%s', 'x', '{}', true, '%s')"
                        .formatted(UUID.randomUUID(), authority));

        list(admin, "?collectivity=" + authority + "&total=true")
                .body("items.id", contains(id))
                .body("total", is(1));
    }

    private String administrator(UUID id, String of) throws SQLException {
        var key = TestKeys.issue(database, id, "{}");
        TestKeys.grant(database, id, "collectivity-admin", of, null);
        return key;
    }

    private static void appoint(String of, UUID id, int version) {
        TopicSender.send(
                Topics.ADMINISTRATORS.event("appointed", new Administrator(of, version, id.toString(), Instant.EPOCH)),
                version);
    }

    private static String authority() {
        return "commune-F" + NEXT.getAndIncrement();
    }

    private static ValidatableResponse list(String key, String query) {
        return as(key).get(CLIENTS + query).then().statusCode(200);
    }

    private static ValidatableResponse register(String key, String json) {
        return as(key).contentType("application/json")
                .body(json.replace('\'', '"'))
                .post(CLIENTS)
                .then();
    }

    private static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
