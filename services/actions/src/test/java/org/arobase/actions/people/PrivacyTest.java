package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are named on a legal basis, may object, and are erased wherever they are kept. */
@QuarkusTest
@TestPlatform
class PrivacyTest {

    private static final String PERSON = "{'type': 'ELECTED', 'name': '%s', 'role': 'Maire', 'collectivity':"
            + " 'commune-F0895', 'legalBasis': 'PUBLIC_OFFICE', 'since': '2026-03-22'}";

    @Inject
    Villages villages;

    private String village;

    @BeforeEach
    void aVillage() {
        village = villages.register("F0895");
    }

    @Test
    void aPersonOfAnAuthorityIsRecordedByWhoWritesForIt() {
        var json = PERSON.formatted("Alix Inventé");
        PeopleApi.register(Callers.granted("o", "contributor:commune-F0896"), "actors", json)
                .statusCode(403);
        PeopleApi.register(ofVillage(), "actors", json)
                .statusCode(201)
                .body("fictive", equalTo(true))
                .body("legalBasis", equalTo("PUBLIC_OFFICE"));
    }

    @Test
    void nobodyIsMadeToActForAnotherAuthority() {
        villages.register("F0896");
        String id = PeopleApi.register(ofVillage(), "actors", PERSON.formatted("Lou Mobile"))
                .extract()
                .path("id");
        var elsewhere = "{'collectivity': 'commune-F0896'}";
        PeopleApi.patch(ofVillage(), "/v1/actors/" + id, 1, elsewhere).statusCode(403);
        PeopleApi.patch(Callers.as("e", "editor"), "/v1/actors/" + id, 1, elsewhere)
                .statusCode(200);
    }

    @Test
    void whoObjectsIsShownToTheirWritersOnly() {
        var id = PeopleApi.registered("actors", PERSON.formatted("Robin Discret"));
        var path = "/v1/actors/" + id;
        PeopleApi.action(village, "Portée", "'actors': ['%s']".formatted(id));
        PeopleApi.read(Callers.anonymous(), path + "/actions").body("items.title", contains("Portée"));
        Callers.anonymous().post(path + "/objection").then().statusCode(401);
        Callers.granted("o", "contributor:commune-F0896")
                .post(path + "/objection")
                .then()
                .statusCode(403);
        ofVillage().post(path + "/objection").then().statusCode(204);
        ofVillage().post(path + "/objection").then().statusCode(410);
        PeopleApi.read(Callers.anonymous(), path).statusCode(410).body("type", equalTo("/problems/actor-objected"));
        PeopleApi.read(Callers.anonymous(), path + "/actions").statusCode(410);
        PeopleApi.read(ofVillage(), path).statusCode(200).body("name", equalTo("Robin Discret"));
        PeopleApi.read(Callers.admin(), "/v1/actors?limit=100&fictive=only").body("items.id", not(hasItem(id)));
        PeopleApi.patch(Callers.admin(), path, 2, "{'name': 'x'}").statusCode(410);
    }

    @Test
    void whoIsErasedIsKeptNowhere() {
        var id = PeopleApi.registered("actors", PERSON.formatted("Noa Passager"));
        var twice = PeopleApi.registered("actors", PERSON.formatted("Noa Passager"));
        var key = Callers.admin().header("Idempotency-Key", "erase-" + id);
        PeopleApi.register(key, "actors", PERSON.formatted("Noa Passager " + id))
                .statusCode(201);
        var path = "/v1/actors/" + id;
        PeopleApi.merge(Callers.admin(), "/v1/actors/" + twice, 1, id).statusCode(200);
        var action = PeopleApi.action(village, "Reste", "'actors': ['%s']".formatted(id));
        Callers.granted("o", "contributor:commune-F0896")
                .post(path + "/erasure")
                .then()
                .statusCode(403);
        ofVillage().post(path + "/erasure").then().statusCode(204);
        ofVillage().post(path + "/erasure").then().statusCode(403);
        Callers.admin().post(path + "/erasure").then().statusCode(410);
        PeopleApi.read(Callers.admin(), path).statusCode(410).body("type", equalTo("/problems/actor-erased"));
        Callers.admin().post("/v1/actors/" + twice + "/erasure").then().statusCode(409);
        Callers.admin().post("/v1/actors/" + twice + "/objection").then().statusCode(409);
        PeopleApi.read(Callers.anonymous(), "/v1/actions/" + action).body("actors", contains(id));
        for (var table : new String[] {"entry", "outbox"}) {
            assertThat(villages.count(
                            "select count(*) from " + table + " kept where kept::text like ?", "%Noa Passager%"))
                    .as(table)
                    .isEqualTo(table.equals("entry") ? 1 : 0);
        }
        assertThat(villages.count("select count(*) from idempotency where position(? in body) > 0", id))
                .isZero();
    }

    private static RequestSpecification ofVillage() {
        return Callers.granted("v", "contributor:commune-F0895");
    }
}
