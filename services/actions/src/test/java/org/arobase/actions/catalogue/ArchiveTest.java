package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class ArchiveTest {

    @Inject
    Villages villages;

    private String id;

    @BeforeEach
    void aPublishedAction() {
        id = Api.published(villages.register("F0821"), "Au grenier", "t08-s02");
    }

    @Test
    void whatIsArchivedIsGoneForAllButItsWriters() {
        Api.move(id, 2, "archiving").statusCode(200).header("ETag", "\"3\"");
        Api.read(Callers.anonymous(), id).statusCode(410).body("type", equalTo("/problems/action-archived"));
        Api.read(Callers.as("somebody", "reader"), id).statusCode(410);
        Api.read(Callers.admin(), id).statusCode(200).body("derived.state", equalTo("ARCHIVED"));
        Callers.anonymous()
                .get("/v1/actions?collectivity=F0821&q=grenier")
                .then()
                .body("items.findAll { it.id == '" + id + "' }.size()", equalTo(0));
        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 2).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.withdrawn.v1");
        assertThat(JsonPath.from(TopicProbe.text(record)).getString("reason")).isEqualTo("archived");
    }

    @Test
    void whatIsRestoredIsAsItWasAndTellsNoNews() {
        var before = Api.read(Callers.anonymous(), id).extract().<String>path("publishedAt");
        Api.move(id, 2, "archiving").statusCode(200);
        Api.move(id, 3, "restoration").statusCode(200).header("ETag", "\"4\"").body("publishedAt", equalTo(before));
        Api.read(Callers.anonymous(), id).statusCode(200).body("derived.state", equalTo("PUBLISHED"));
        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 3).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.updated.v1");
    }

    @Test
    void whatIsArchivedIsRestoredBeforeItIsChanged() {
        Api.move(id, 2, "restoration").statusCode(409).body("type", equalTo("/problems/action-not-archived"));
        Api.move(id, 2, "archiving").statusCode(200);
        Api.move(id, 3, "archiving").statusCode(410);
        Api.patch(id, 3, "{'title': 'Autre'}").statusCode(410).body("type", equalTo("/problems/action-archived"));
        Api.publish(id, 3).statusCode(410);
        Api.move(id, 2, "restoration").statusCode(412);
        Api.withdraw(id, 3, "{'reason': 'unlawful'}").statusCode(204);
        Api.move(id, 4, "restoration").statusCode(410).body("type", equalTo("/problems/action-withdrawn"));
    }

    @Test
    void aDraftHasNothingToArchive() {
        var draft = Api.draft("commune-F0821", "Brouillon", "t08-s02");
        Api.move(draft, 1, "archiving").statusCode(409).body("type", equalTo("/problems/action-not-published"));
        Callers.as("somebody", "reader")
                .header("If-Match", "\"1\"")
                .post("/v1/actions/" + draft + "/archiving")
                .then()
                .statusCode(404);
        Callers.as("somebody", "reader")
                .header("If-Match", "\"2\"")
                .post("/v1/actions/" + id + "/archiving")
                .then()
                .statusCode(403);
        Callers.admin().post("/v1/actions/" + id + "/archiving").then().statusCode(428);
    }

    @Test
    void anActionThatSharesItsMeansIsNoLongerNamedAnew() {
        var other = Api.draft("commune-F0821", "Partage", "t08-s02");
        Api.move(id, 2, "archiving").statusCode(200);
        Api.patch(other, 1, "{'mutualisedWith': ['" + id + "']}")
                .statusCode(422)
                .body("errors.pointer", contains("/mutualisedWith/0"));
    }
}
