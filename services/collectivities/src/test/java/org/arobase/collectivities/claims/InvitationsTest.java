package org.arobase.collectivities.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.arobase.collectivities.structures.Rights;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class InvitationsTest {

    private final String agent = UUID.randomUUID().toString();

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void whoIsInvitedAdministersTheAuthorityAtOnce() {
        var claim = claim(agent, "commune-F0005", invite("commune-F0005"));

        claim.then().statusCode(201).body("state", is("APPROVED")).body("reason", is("invitation"));
        Callers.as(agent)
                .contentType("application/json")
                .body("{\"collectivity\": \"commune-F0005\"}")
                .post("/v1/mandates")
                .then()
                .statusCode(422);
        invitation("commune-F0005").then().statusCode(409);
    }

    @Test
    void whoHasAskedAlreadyIsLetInByAnInvitation() {
        var asked = Callers.as(agent)
                .contentType("application/json")
                .body("{\"collectivity\": \"commune-F0010\", \"evidence\": \"The mayor's decree of 3 March.\"}")
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        claim(agent, "commune-F0010", "inv_nothing")
                .then()
                .statusCode(422)
                .body("type", is("/problems/invitation-refused"))
                .body("title", is("Invitation refusée"));
        claim(agent, "commune-F0010", invite("commune-F0010"))
                .then()
                .statusCode(201)
                .body("id", is(asked))
                .body("state", is("APPROVED"));

        invitation("commune-F0010").then().statusCode(409);
        Callers.as(agent).get("/v1/claims/" + asked).then().body("state", is("APPROVED"));
    }

    @Test
    void anInvitationWorksOnceHoweverManyUseItAtOnce() {
        var code = invite("commune-F0006");

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> claim(UUID.randomUUID().toString(), "commune-F0006", code)
                                .statusCode()))
                .limit(20)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList())
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void anInvitationIsForItsAuthorityOnlyAndTellsNothingElse() {
        var code = invite("commune-F0007");

        for (var wrong : new String[] {code, "inv_nothing", ""}) {
            claim(agent, "commune-F0008", wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("invitation-unknown"));
        }
        Callers.admin().get("/v1/claims?collectivity=commune-F0007").then().body(not(containsString(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                              | /collectivity
            {"collectivity": "commune-F0999"}                               | /collectivity
            {"collectivity": "Fréhel"}                                      | /collectivity
            {"collectivity": "commune-F0009", "expiresOn": "2020-01-01"}    | /expiresOn
            {"collectivity": "commune-F0009", "expiresOn": "2999-01-01"}    | /expiresOn
            """)
    void anInvitationThatDoesNotFitSaysWhere(String json, String pointer) {
        Callers.admin()
                .contentType("application/json")
                .body(json)
                .post("/v1/invitations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void administratorsInviteAndNobodyElse() {
        Callers.as(agent)
                .contentType("application/json")
                .body("{\"collectivity\": \"commune-F0009\"}")
                .post("/v1/invitations")
                .then()
                .statusCode(403);
    }

    private static String invite(String collectivity) {
        return invitation(collectivity)
                .then()
                .statusCode(201)
                .body("code", matchesPattern("inv_[a-z2-9]{26}"))
                .extract()
                .path("code");
    }

    private static Response invitation(String collectivity) {
        return Callers.admin()
                .contentType("application/json")
                .body("{\"collectivity\": \"" + collectivity + "\"}")
                .post("/v1/invitations");
    }

    private static Response claim(String client, String collectivity, String code) {
        return Callers.as(client)
                .contentType("application/json")
                .body("{\"collectivity\": \"" + collectivity + "\", \"invitation\": \"" + code + "\"}")
                .post("/v1/claims");
    }
}
