package org.arobase.collectivities.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.arobase.collectivities.structures.Rights;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ClaimsTest {

    private static final String CLAIMS = "/v1/claims";

    private final String agent = UUID.randomUUID().toString();

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void aClaimIsSeenByItsClaimantAndAdministratorsOnly() {
        var id = claim(agent, "commune-F0013");

        Callers.as(agent).get(CLAIMS + "/" + id).then().statusCode(200).header("ETag", is("\"1\""));
        Callers.admin().get(CLAIMS + "/" + id).then().statusCode(200).body("client", is(agent));
        Callers.as("another").get(CLAIMS + "/" + id).then().statusCode(404).body("type", endsWith("claim-not-found"));
        Callers.anonymous().get(CLAIMS + "/" + id).then().statusCode(401);
        Callers.as(agent).get(CLAIMS).then().body("items.id", contains(id));
        Callers.as("another").get(CLAIMS).then().body("items.id", not(hasItem(id)));
        Callers.admin().get(CLAIMS + "?collectivity=F0013&state=PENDING").then().body("items.id", hasItem(id));
        Callers.anonymous().get(CLAIMS).then().statusCode(401);
    }

    @Test
    void whoIsApprovedGrantsTheMandatesOfTheAuthorityAndOfNoOther() {
        grant("commune-F0014").statusCode(403);
        decide(claim(agent, "commune-F0014"), "approval", 1, "{}")
                .statusCode(200)
                .body("state", is("APPROVED"));

        String mandate = grant("commune-F0014").statusCode(201).extract().path("id");

        grant("commune-F0020").statusCode(403);
        Callers.as(agent).get("/v1/mandates/" + mandate + "/deed").then().statusCode(200);
        Callers.as("another").get("/v1/mandates/" + mandate + "/deed").then().statusCode(403);
        TopicProbe.awaitKey(Topics.MANDATES, mandate, 1);
        assertThat(TopicProbe.all(Topics.MANDATES))
                .noneMatch(record -> TopicProbe.text(record).contains(agent));
    }

    @Test
    void anAuthorityThatHasAnAdministratorIsClaimedNoMore() {
        var late = claim("late", "commune-F0015");
        decide(claim(agent, "commune-F0015"), "approval", 1, "{}").statusCode(200);

        submit("other", "commune-F0015").statusCode(409).body("type", is("/problems/administrator-exists"));
        decide(late, "approval", 1, "{}").statusCode(409).body("type", is("/problems/administrator-exists"));
        decide(late, "refusal", 1, "{'reason': 'Trop tard'}").statusCode(200);
    }

    @Test
    void ofTwentyClaimsApprovedAtOnceOneWins() throws InterruptedException {
        var claims = IntStream.range(0, 20)
                .mapToObj(i -> claim("crowd-" + i, "commune-F0016"))
                .toList()
                .iterator();

        var answers = Rights.twentyAtOnce(
                () -> decide(next(claims), "approval", 1, "{}").extract().statusCode());

        assertThat(answers).containsEntry(200, 1L).containsEntry(409, 19L);
    }

    @Test
    void aRefusalHasAReasonAndIsFinal() {
        var id = claim(agent, "commune-F0017");
        submit(agent, "commune-F0017").statusCode(409).body("type", is("/problems/claim-pending"));

        decide(id, "refusal", 1, "{}").statusCode(422).body("errors.pointer", contains("/reason"));
        decide(id, "refusal", 7, "{'reason': 'Inconnu'}").statusCode(412);
        decide(id, "refusal", 1, "{'reason': 'Inconnu'}").statusCode(200).body("state", is("REFUSED"));
        decide(id, "approval", 2, "{}").statusCode(409).body("type", is("/problems/claim-decided"));

        submit(agent, "commune-F0017").statusCode(201);
        grant("commune-F0017").statusCode(403);
    }

    @Test
    void aTextThatIsNoJsonDecidesNothing() {
        var id = claim(agent, "commune-F0022");

        for (var how : List.of("approval", "refusal")) {
            Callers.admin()
                    .header("If-Match", "\"1\"")
                    .contentType("text/plain")
                    .body("Oui")
                    .post(CLAIMS + "/" + id + "/" + how)
                    .then()
                    .statusCode(415);
        }
        Callers.as(agent).get(CLAIMS + "/" + id).then().body("state", is("PENDING"));
    }

    @Test
    void nobodyDecidesOnTheirOwnClaim() {
        var id = claim(agent, "commune-F0018");

        Rights.post(Callers.as(agent).header("If-Match", "\"1\""), CLAIMS + "/" + id + "/approval", "{}")
                .statusCode(403);
        Rights.post(Callers.as("another").header("If-Match", "\"1\""), CLAIMS + "/" + id + "/approval", "{}")
                .statusCode(404);
        Rights.post(CLAIMS + "/" + id + "/approval", "{}").statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'evidence': 'Une invitation du maire'}                                  | /collectivity | required
            {'collectivity': 'commune-F0999', 'evidence': 'Une invitation du maire'} | /collectivity | not-in-directory
            {'collectivity': 'F0001', 'evidence': 'Une invitation du maire'}         | /collectivity | malformed-id
            {'collectivity': 'commune-F0019'}                                        | /evidence     | required
            {'collectivity': 'commune-F0019', 'evidence': '   moi         '}         | /evidence     | size-out-of-range
            """)
    void whatDoesNotFitIsNamed(String json, String pointer, String code) {
        Rights.post(Callers.as(agent), CLAIMS, json)
                .statusCode(422)
                .body("type", is("/problems/claim-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        Rights.post(Callers.anonymous(), CLAIMS, json).statusCode(401);
        Callers.as(agent).get(CLAIMS).then().body("items", empty());
    }

    private static synchronized <T> T next(Iterator<T> all) {
        return all.next();
    }

    private static String claim(String client, String collectivity) {
        return submit(client, collectivity).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse submit(String client, String collectivity) {
        return Rights.post(
                Callers.as(client),
                CLAIMS,
                "{'collectivity': '%s', 'evidence': 'Une invitation du maire'}".formatted(collectivity));
    }

    private static ValidatableResponse decide(String id, String how, long version, String json) {
        return Rights.act(CLAIMS + "/" + id + "/" + how, version, json);
    }

    private ValidatableResponse grant(String collectivity) {
        return Rights.post(
                Callers.as(agent),
                "/v1/mandates",
                ("{'collectivity': '%s', 'structure': 'organisme-F00000901', 'scopes': ['label'],"
                                + " 'from': '2040-01-01', 'to': '2040-12-31', 'deed': 'acte'}")
                        .formatted(collectivity));
    }
}
