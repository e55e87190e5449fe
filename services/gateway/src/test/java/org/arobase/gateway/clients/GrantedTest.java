package org.arobase.gateway.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.arobase.contracts.Topics;
import org.arobase.contracts.Withdrawal;
import org.arobase.contracts.collectivities.Administrator;
import org.arobase.gateway.door.GatewayTest;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.IdentityVerifier;
import org.arobase.kernel.identity.Role;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.TopicSender;
import org.junit.jupiter.api.Test;

@GatewayTest
class GrantedTest {

    @Inject
    IdentityVerifier verifier;

    @Inject
    DataSource database;

    private final UUID client = UUID.randomUUID();

    @Test
    void whoIsLetInByTheDirectoryAdministersThatAuthorityUntilItIsTakenBack() throws SQLException {
        var key = TestKeys.issue(database, client, "{reader}");
        var authority = "commune-F" + client.toString().substring(0, 4);

        TopicSender.send(
                Topics.ADMINISTRATORS.event(
                        "appointed", new Administrator(authority, 1, client.toString(), Instant.EPOCH)),
                1);
        Awaits.untilAsserted(() ->
                assertThat(vouchedFor(key).grants()).containsExactly(new Grant(Role.COLLECTIVITY_ADMIN, authority)));
        assertThat(vouchedFor(key).roles()).containsExactly(Role.READER);

        TopicSender.send(Topics.ADMINISTRATORS.withdrawn(new Withdrawal(authority, "restored", List.of())), 2);
        Awaits.untilAsserted(() -> assertThat(vouchedFor(key).grants()).isEmpty());
    }

    @Test
    void aGrantThatIsRevokedOrOfANewerVersionIsNotVouchedFor() throws SQLException {
        var key = TestKeys.issue(database, client, "{}");
        TestKeys.grant(database, client, "contributor", "commune-F0001", null);
        TestKeys.grant(database, client, "contributor", "commune-F0002", "2026-01-01");
        TestKeys.grant(database, client, "inspector", "commune-F0003", null);

        assertThat(vouchedFor(key).grants()).containsExactly(new Grant(Role.CONTRIBUTOR, "commune-F0001"));
        assertThat(given().header("Authorization", "Bearer " + key)
                        .get("/v1/me")
                        .<List<String>>path("grants"))
                .containsExactly("contributor:commune-F0001");
    }

    private Caller vouchedFor(String key) {
        String passport = given().header("Authorization", "Bearer " + key)
                .get("/v1/echo")
                .then()
                .statusCode(200)
                .extract()
                .path("headers.x-arobase-identity");
        return verifier.verify(passport).orElseThrow();
    }
}
