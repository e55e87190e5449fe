package org.arobase.collectivities.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.arobase.collectivities.structures.Rights;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class AppointmentTest {

    private final String agent = UUID.randomUUID().toString();

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void theGatewayIsToldWhomAClaimLetsInAndNothingOfTheClaim() {
        String claim = submitted("{'collectivity': 'ctcd-F0D', 'evidence': 'Appeler Camille, secrétariat'}");
        Callers.admin()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/v1/claims/" + claim + "/approval")
                .then()
                .statusCode(200);

        var told = TopicProbe.awaitKey(Topics.ADMINISTRATORS, "ctcd-F0D", 1).getFirst();

        assertThat(TopicProbe.header(told, "ce_type")).isEqualTo("org.arobase.administrator.appointed.v1");
        assertThat(TopicProbe.text(told))
                .contains("\"client\":\"" + agent + "\"")
                .doesNotContain("Camille")
                .doesNotContain(claim);
    }

    @Test
    void whoAdministersAnAuthorityByTheWordOfTheGatewayGrantsItsMandatesAndNoOthers() {
        Callers.granted(agent, "collectivity-admin:commune-F0023")
                .contentType("application/json")
                .body(mandate("commune-F0023"))
                .post("/v1/mandates")
                .then()
                .statusCode(201);
        Callers.granted(agent, "collectivity-admin:commune-F0023", "contributor:commune-F0024")
                .contentType("application/json")
                .body(mandate("commune-F0024"))
                .post("/v1/mandates")
                .then()
                .statusCode(403);
    }

    private String submitted(String json) {
        return Callers.as(agent)
                .contentType("application/json")
                .body(json.replace('\'', '"'))
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String mandate(String authority) {
        return """
                {"collectivity": "%s", "structure": "organisme-F00000901", "scopes": ["actions"],
                 "from": "2026-01-01", "deed": "Acte fictif"}
                """.formatted(authority);
    }
}
