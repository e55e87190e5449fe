package org.arobase.gateway.clients;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.arobase.gateway.door.GatewayTest;
import org.arobase.gateway.proxy.ProxyConfig;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.IdentityVerifier;
import org.arobase.kernel.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class KeysTest {

    @Inject
    IdentityVerifier verifier;

    @Inject
    DataSource database;

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    ProxyConfig proxy;

    /** A service that stands still for a while must not tell a reader that his key is wrong. */
    @Test
    void anIdentityOutlivesEveryWaitForAService() {
        assertThat(IdentitySigner.LIFE.dividedBy(2))
                .isGreaterThan(proxy.connectTimeout().plus(proxy.responseTimeout()));
    }

    @Test
    void aKeyIsVouchedForAndNotPassedOn() throws SQLException {
        var id = UUID.randomUUID();
        var key = issue(id, "{editor,juror,of-a-newer-version}");

        var seen = with(key).get("/v1/echo");

        assertThat(verifier.verify(seen.path("headers.x-arobase-identity")))
                .map(Caller::client)
                .contains(id.toString());
        assertThat(verifier.verify(seen.path("headers.x-arobase-identity")))
                .map(caller -> caller.hasAny(Role.EDITOR) && caller.hasAny(Role.JUROR) && !caller.hasAny(Role.ADMIN))
                .contains(true);
        assertThat(seen.asString()).doesNotContainIgnoringCase("authorization").doesNotContain(key);
    }

    /** A writer reads what is there now. */
    @Test
    void whoPresentsAKeyIsNotAnsweredFromWhatIsKept() throws SQLException {
        var key = issue(UUID.randomUUID(), "{editor}");
        assertThat(when().get("/v1/facts/keyed?cache=max-age=60").header("X-Calls"))
                .isEqualTo("1");

        assertThat(with(key).get("/v1/facts/keyed?cache=max-age=60").header("X-Calls"))
                .isEqualTo("2");
        assertThat(with(key).get("/v1/facts/told-alone").header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(when().get("/v1/facts/keyed?cache=max-age=60").header("X-Calls"))
                .isEqualTo("1");
    }

    /** Rows, that what it has is still current, that nothing is there: each is told to one reader, and asked anew for the next. */
    @ParameterizedTest
    @ValueSource(strings = {"rows", "current?etag=\"3\"", "absent?status=404", "varied?vary=Accept"})
    void whatAKeyBringsIsKeptForNobodyElse(String what) throws SQLException {
        var address = "/v1/facts/keyed-" + what;
        var calls = 0;
        for (var reader : List.of("{editor}", "{reader}")) {
            with(issue(UUID.randomUUID(), reader))
                    .header("If-None-Match", "\"3\"")
                    .get(address)
                    .then()
                    .header("Cache-Control", "private, no-cache")
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("X-Calls", Integer.toString(++calls));
        }
        when().get(address).then().header("Cache-Control", "no-cache").header("X-Calls", Integer.toString(++calls));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer aro_",
                "Bearer aro_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
                "Basic YWRtaW46YWRtaW4=",
                "aro_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
            })
    void whatIsNoKeyIsA401(String authorization) {
        given().header("Authorization", authorization)
                .get("/v1/echo")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("/problems/key-invalid"));
    }

    @Test
    void whereAKeyIsNeededItIsAskedForBeforeAnythingElse() throws SQLException {
        given().contentType("text/plain")
                .accept("image/png")
                .body("not JSON")
                .post("/v1/kept?unknown=1")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
        with(issue(UUID.randomUUID(), "{editor}")).post("/v1/kept").then().statusCode(201);
    }

    @Test
    void aKeyOfNobodyIsA401() {
        with(TestKeys.key("nobody")).get("/v1/echo").then().statusCode(401);
    }

    @Test
    void aRevokedKeyIsRefusedWithinFiveSeconds() throws Exception {
        var key = issue(UUID.randomUUID(), "{reader}");
        with(key).get("/v1/echo").then().statusCode(200);

        execute("update api_key set revoked_at = now() where sha256 = '" + TestKeys.sha256(key) + "'");

        var revoked = System.nanoTime();
        while (with(key).get("/v1/echo").statusCode() == 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(5));
        }
        with(key).get("/v1/echo").then().statusCode(401);
    }

    @Test
    void withoutTheDatabaseKeysAreA503AndAnonymousReadsGoOn() throws SQLException {
        execute("alter table api_key rename to api_key_away");
        try {
            with(TestKeys.key("unlucky")).get("/v1/echo").then().statusCode(503).header("Retry-After", "2");
            when().get("/v1/echo").then().statusCode(200);
        } finally {
            execute("alter table api_key_away rename to api_key");
        }
    }

    @Test
    void aClientCanAskWhoItIs() throws SQLException {
        var id = UUID.randomUUID();
        with(issue(id, "{partner,reader}"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("name", equalTo("Somebody"))
                .body("roles", contains("partner", "reader"));
        when().get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("anonymous"))
                .body("roles", empty());
    }

    @Test
    void theFirstAdministratorIsMadeOnceByHoweverMany() throws SQLException {
        var key = TestKeys.key("administrator");
        Stream.generate(() -> TestKeys.sha256(key)).limit(20).parallel().forEach(this::install);

        with(key).get("/v1/me").then().statusCode(200).body("roles", contains("admin"));
    }

    @Test
    void anotherFirstKeyReplacesTheFormer() {
        install(TestKeys.sha256(TestKeys.key("former")));
        install(TestKeys.sha256(TestKeys.key("present")));

        with(TestKeys.key("former")).get("/v1/me").then().statusCode(401);
        with(TestKeys.key("present")).get("/v1/me").then().statusCode(200).body("name", equalTo("admin"));
    }

    private void install(String sha256) {
        try {
            firstAdmin.install(sha256);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String issue(UUID client, String roles) throws SQLException {
        return TestKeys.issue(database, client, roles);
    }

    private void execute(String sql) throws SQLException {
        TestKeys.execute(database, sql);
    }

    private static io.restassured.specification.RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
