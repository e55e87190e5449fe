package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.StateOf;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class ActionLifecycleTest {

    @Inject
    Villages villages;

    private String village;

    @BeforeEach
    void aVillage() {
        village = villages.register("F0201");
    }

    @Test
    void threeFieldsBeginADraftThatOnlyWritersSee() {
        var created = Api.post(
                        Callers.admin(),
                        "{'collectivity': '" + village + "', 'title': 'Wi-Fi', 'services': ['t08-s02']}")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("fictive", equalTo(true))
                .body("themes", contains("cohesion-sociale"))
                .body("publishedAt", nullValue());
        String id = created.extract().path("id");
        created.header("Location", endsWith("/v1/actions/" + id));
        Api.read(Callers.admin(), id).statusCode(200);
        Api.read(Callers.anonymous(), id).statusCode(404).body("type", equalTo("/problems/action-not-found"));
    }

    @Test
    void aDraftTellsNobody() {
        var silent = Api.draft(village, "Brouillon", "t01-s01");
        Api.patch(silent, 1, "{'title': 'Toujours un brouillon'}").statusCode(200);
        var heard = Api.published(village, "Publiée", "t01-s01");
        TopicProbe.awaitKey(Topics.ACTIONS, heard, 1);
        assertThat(TopicProbe.all(Topics.ACTIONS))
                .noneMatch(record -> record.key().equals(silent));
    }

    @Test
    void whatIsPublishedIsWhatItsEventSays() {
        var id = Api.draft(village, "Conseiller numérique", "t11-s01");
        Api.patch(
                        id,
                        1,
                        "{'summary': 'Chaque mercredi', 'type': 'SERVICE', 'start': '2025-01-01',"
                                + " 'links': [{'href': 'https://exemple.fr/a'}], 'keywords': ['aide']}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("completeness", equalTo(70));
        Api.publish(id, 2).statusCode(200).header("ETag", "\"3\"");
        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 1).getFirst();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.published.v1");
        assertThat(TopicProbe.header(record, "ce_subject")).isEqualTo("/v1/actions/" + id);
        assertThat(state(id)).isEqualTo(TopicProbe.text(record));
    }

    @Test
    void aPublishedActionIsUpdatedInPublic() {
        var id = Api.published(village, "Avant", "t11-s01");
        Api.patch(id, 2, "{'title': 'Après', 'services': ['t02-s03', 't01-s01']}")
                .statusCode(200)
                .body("themes", contains("services-publics", "democratie-locale"));
        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 2).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.updated.v1");
        assertThat(state(id)).isEqualTo(TopicProbe.text(record));
    }

    @Test
    void aWithdrawnActionSaysSo() {
        var id = Api.published(village, "Retirée", "t11-s01");
        Api.withdraw(id, 2, "{'reason': 'duplicate'}").statusCode(204);
        Api.read(Callers.anonymous(), id).statusCode(410).body("type", equalTo("/problems/action-withdrawn"));
        Api.patch(id, 3, "{'title': 'Encore là'}").statusCode(410);
        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 2).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.withdrawn.v1");
        assertThat(JsonPath.from(TopicProbe.text(record)).getString("reason")).isEqualTo("duplicate");
    }

    @Test
    void aFieldIsRemovedByNull() {
        var id = Api.draft(village, "Titre", "t11-s01");
        Api.patch(id, 1, "{'title': null}").statusCode(200).body("title", nullValue());
        Api.publish(id, 2).statusCode(422).body("errors.pointer", contains("/title"));
    }

    private static String state(String id) {
        return StateOf.answer(
                Api.read(Callers.anonymous(), id).statusCode(200).extract().asString());
    }
}
