package org.arobase.gateway.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.arobase.gateway.door.GatewayTest;
import org.arobase.testkit.Awaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class ClientsTest {

    private static final String CLIENTS = "/v1/clients";

    @Inject
    DataSource database;

    private String admin;

    @BeforeEach
    void administrator() throws SQLException {
        admin = TestKeys.issue(database, UUID.randomUUID(), "{admin}");
    }

    @Test
    void whoIsLetInHasTheKeyAndTheRolesThatWereSaid() {
        var made = register("{'name': 'Portail', 'roles': ['reader'], 'grants': ['contributor:commune-F0001']}")
                .statusCode(201)
                .header("ETag", is("\"1\""))
                .body("key", matchesPattern("aro_[0-9A-Za-z]{38}"))
                .extract();
        String key = made.path("key");

        as(key).get("/v1/me")
                .then()
                .body("id", equalTo(made.path("id")))
                .body("roles", contains("reader"))
                .body("grants", contains("contributor:commune-F0001"));
        as(key).get(CLIENTS + "/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("name", is("Portail"))
                .body("$", not(hasKey("key")));
    }

    @Test
    void anotherClientLooksAbsent() {
        String key = register("{'name': 'Curieux'}").extract().path("key");

        as(key).get(CLIENTS + "/" + FirstAdmin.ID)
                .then()
                .statusCode(404)
                .body("type", is("/problems/client-not-found"));
        as(admin).get(CLIENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(key).contentType("application/json")
                .body("{\"name\":\"x\"}")
                .post(CLIENTS)
                .then()
                .statusCode(403);
        given().get(CLIENTS + "/" + FirstAdmin.ID).then().statusCode(401);
    }

    @Test
    void whoIsRevokedIsAnsweredNoMore() {
        var made = register("{'name': 'De passage'}").extract();
        String key = made.path("key");
        var client = CLIENTS + "/" + made.path("id");
        as(key).get("/v1/me").then().statusCode(200);

        as(admin).post(client + "/revocation").then().statusCode(428);
        as(admin)
                .header("If-Match", "\"7\"")
                .post(client + "/revocation")
                .then()
                .statusCode(412);
        as(admin)
                .header("If-Match", "\"1\"")
                .post(client + "/revocation")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        Awaits.untilAsserted(() -> as(key).get("/v1/me").then().statusCode(401));
    }

    @Test
    void theConfiguredAdministratorStays() throws SQLException {
        TestKeys.execute(
                database,
                "insert into client (id, name, roles) values ('" + FirstAdmin.ID
                        + "', 'admin', '{admin}') on conflict do nothing");

        as(admin)
                .header("If-Match", "\"1\"")
                .post(CLIENTS + "/" + FirstAdmin.ID + "/revocation")
                .then()
                .statusCode(409)
                .body("type", is("/problems/client-is-first"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /name",
                "{'name': ' '} | /name",
                "{'name': 'x', 'roles': ['king']} | /roles/0",
                "{'name': 'x', 'roles': ['contributor']} | /roles/0",
                "{'name': 'x', 'grants': ['contributor']} | /grants/0",
                "{'name': 'x', 'grants': ['contributor:35238']} | /grants/0",
                "{'name': 'x', 'grants': ['admin:commune-35238']} | /grants/0",
                "{'name': 'x', 'grants': ['contributor:organisme-F00000901']} | /grants/0"
            })
    void whatFitsNoClientIsNamed(String json, String pointer) {
        register(json).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anybodyGetsAKeyOfTheSandboxForFictiveAuthoritiesOnly() throws SQLException {
        var made = given().contentType("application/json")
                .body("{\"name\": \"Essai\"}")
                .post("/v1/sandbox/keys")
                .then()
                .statusCode(200)
                .body("grants", contains("contributor:fictive"))
                .body("roles", empty())
                .extract();
        String key = made.path("key");
        as(key).get("/v1/me").then().statusCode(200).body("grants", contains("contributor:fictive"));

        TestKeys.execute(
                database, "update api_key set expires_at = now() where sha256 = '" + TestKeys.sha256(key) + "'");

        Awaits.untilAsserted(() -> as(key).get("/v1/me").then().statusCode(401));
    }

    @Test
    void theSandboxFillsNoDatabase() throws SQLException {
        TestKeys.execute(database, """
                insert into client (id, name, roles, sandbox)
                select gen_random_uuid(), 'filler', '{}', true from generate_series(1, 200)
                """);
        try {
            given().contentType("application/json")
                    .body("{}")
                    .post("/v1/sandbox/keys")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "600")
                    .body("type", is("/problems/sandbox-full"));
        } finally {
            TestKeys.execute(database, "delete from client where name = 'filler'");
        }
    }

    @Test
    void aKeyThatIsMadeIsAKey() {
        assertThat(ApiKey.parse(ApiKey.generate())).isPresent();
        assertThat(ApiKey.generate()).isNotEqualTo(ApiKey.generate());
    }

    private ValidatableResponse register(String json) {
        return as(admin)
                .contentType("application/json")
                .body(json.replace('\'', '"'))
                .post(CLIENTS)
                .then();
    }

    private static RequestSpecification as(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
