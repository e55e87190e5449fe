package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class ActionHistoryTest {

    @Inject
    Villages villages;

    @Test
    void eachWriteSaysWhoDidWhatAndWhen() {
        var id = Api.published(villages.register("F0841"), "Lavoir", "t08-s02");
        Api.patch(id, 2, "{'title': 'Lavoir connecté', 'summary': 'Un capteur.'}")
                .statusCode(200);
        Api.move(id, 3, "archiving").statusCode(200);
        Api.move(id, 4, "restoration").statusCode(200);
        versions(Callers.admin(), id, "")
                .body("items.version", contains(5, 4, 3, 2, 1))
                .body("items.fact", contains("RESTORED", "ARCHIVED", "EDITED", "PUBLISHED", "CREATED"))
                .body("items[2].fields", containsInAnyOrder("title", "summary"))
                .body("items[4].fields", containsInAnyOrder("collectivity", "title", "services"))
                .body("items.licence", contains("etalab-2.0", null, null, "etalab-2.0", null))
                .body("items.by.unique()", hasSize(1))
                .body("items[0].by", not(containsString("00000000-0000-7000-8000-00000000000a")));
        version(Callers.anonymous(), id, 3)
                .statusCode(200)
                .body("fact", equalTo("EDITED"))
                .body("changes.find { it.field == 'title' }.before", equalTo("Lavoir"))
                .body("changes.find { it.field == 'title' }.after", equalTo("Lavoir connecté"))
                .body("changes.find { it.field == 'summary' }.before", nullValue())
                .body("restore.size()", equalTo(0));
    }

    @Test
    void aVersionComesBackByItsPatch() {
        var id = Api.published(villages.register("F0842"), "Four banal", "t08-s02");
        var place = "{'location': {'lon': 1.5, 'lat': 46.5}, 'keywords': ['pain'], 'budget': 10}";
        Api.patch(id, 2, place).statusCode(200);
        Api.patch(id, 3, "{'location': {'lon': null, 'lat': null, 'address': 'Au bourg'}, 'keywords': []}")
                .statusCode(200);
        Api.patch(id, 4, "{'title': 'Autre chose', 'budget': null}").statusCode(200);
        var restore = version(Callers.anonymous(), id, 3).extract().jsonPath().getMap("restore");
        assertThat(restore).containsOnlyKeys("location", "keywords", "budget", "title");
        Callers.admin()
                .header("If-Match", "\"5\"")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(restore)
                .patch("/v1/actions/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Four banal"))
                .body("location.lon", equalTo(1.5f))
                .body("location.address", nullValue())
                .body("keywords", contains("pain"))
                .body("budget", equalTo(10));
        version(Callers.anonymous(), id, 2)
                .body("restore.keySet()", containsInAnyOrder("location", "keywords", "budget"));
    }

    @Test
    void ofTheTimeAsADraftOnlyItsWritersHear() {
        var village = villages.register("F0843");
        var id = Api.draft(village, "Secret", "t08-s02");
        for (var caller : new RequestSpecification[] {Callers.anonymous(), Callers.as("somebody", "reader")}) {
            caller.get("/v1/actions/" + id + "/versions").then().statusCode(404);
        }
        version(Callers.anonymous(), id, 1).statusCode(404).body("type", equalTo("/problems/action-not-found"));
        Api.patch(id, 1, "{'title': 'Public'}").statusCode(200);
        Api.publish(id, 2).statusCode(200);
        versions(Callers.anonymous(), id, "").body("items.version", contains(3)).body("items[0].fields", empty());
        versions(Callers.admin(), id, "&total=true").body("total", equalTo(3));
        version(Callers.anonymous(), id, 2).statusCode(404).body("type", equalTo("/problems/action-version-not-found"));
        version(Callers.admin(), id, 2)
                .statusCode(200)
                .body("changes[0].before", equalTo("Secret"))
                .body("changes[0].after", equalTo("Public"));
        version(Callers.admin(), id, 9).statusCode(404);
    }

    @Test
    void pagesJoinUpAndWhatIsWithdrawnLeavesNothing() {
        var id = Api.published(villages.register("F0844"), "Passage", "t08-s02");
        Api.patch(id, 2, "{'summary': 'a'}").statusCode(200);
        Api.patch(id, 3, "{'summary': 'b'}").statusCode(200);
        var next = versions(Callers.anonymous(), id, "&limit=2")
                .body("items.version", contains(4, 3))
                .extract()
                .<String>path("next");
        Callers.anonymous().get(next).then().body("items.version", contains(2)).body("next", nullValue());
        Api.withdraw(id, 4, "{'reason': 'by-author'}").statusCode(204);
        Callers.admin().get("/v1/actions/" + id + "/versions").then().statusCode(410);
        version(Callers.admin(), id, 2).statusCode(410);
        var left = "select count(*) from action_version where action = cast(? as uuid)";
        assertThat(villages.count(left, id)).isEqualTo(1);
        assertThat(villages.count(left + " and licence = 'etalab-2.0' and changes = '{}'", id))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        var id = Api.published(villages.register("F0845"), "Refus", "t08-s02");
        Api.patch(id, 1, "{'summary': 'a'}").statusCode(412);
        Api.patch(id, 2, "{'title': ''}").statusCode(422);
        versions(Callers.admin(), id, "").body("items", hasSize(2));
    }

    @Test
    void aNameStandsForOneClientWithinOneAuthorityUntilItIsErased() {
        var here = Api.published(villages.register("F0846"), "Ici", "t08-s02");
        var there = Api.draft(villages.register("F0847"), "Là", "t08-s02");
        Api.patch(here, 2, "{'summary': 'a'}").statusCode(200);
        var editor = Callers.as("00000000-0000-7000-8000-0000000000e1", "editor");
        editor.header("If-Match", "\"3\"")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body("{\"summary\": \"b\"}")
                .patch("/v1/actions/" + here)
                .then()
                .statusCode(200);
        var names = versions(Callers.admin(), here, "").extract().jsonPath().getList("items.by", String.class);
        assertThat(names.get(1)).isEqualTo(names.get(2)).isNotEqualTo(names.get(0));
        versions(Callers.admin(), there, "").body("items[0].by", not(equalTo(names.get(1))));

        erase(Callers.anonymous(), names.get(0)).statusCode(401);
        erase(Callers.as("somebody", "editor"), names.get(0)).statusCode(404);
        erase(Callers.as("00000000-0000-7000-8000-0000000000e1"), names.get(0)).statusCode(204);
        erase(Callers.admin(), names.get(0)).statusCode(404).body("type", equalTo("/problems/contributor-not-found"));
        versions(Callers.admin(), here, "").body("items[0].by", nullValue()).body("items[1].by", equalTo(names.get(1)));
    }

    private static ValidatableResponse versions(RequestSpecification caller, String id, String query) {
        return caller.get("/v1/actions/" + id + "/versions?lang=en" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse version(RequestSpecification caller, String id, long version) {
        return caller.get("/v1/actions/" + id + "/versions/" + version).then();
    }

    private static ValidatableResponse erase(RequestSpecification caller, String name) {
        return caller.post("/v1/contributors/" + name + "/erasure").then();
    }
}
