package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** An action goes from everyone to members of the association and back: followers hear what is true, and history keeps quiet. */
@QuarkusTest
@TestPlatform
class OpenedActionTest {

    private static final String MEMBERS = "{'visibility': 'MEMBERS'}";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Villages villages;

    @Test
    void whatIsReservedIsGoneForFollowersAndComesBackWithoutNews() {
        var id = Api.published(member("F0951"), "Aller et retour", "t08-s02");
        String first = Api.pin(id, 2, "{}").statusCode(200).extract().path("publishedAt");
        Api.patch(id, 3, MEMBERS).statusCode(200).body("highlight", nullValue()).body("publishedAt", equalTo(first));
        Api.read(Callers.anonymous(), id).statusCode(404);
        Callers.anonymous()
                .get("/v1/actions?collectivity=F0951&q=retour&total=true")
                .then()
                .body("total", equalTo(0));
        Api.patch(id, 4, "{'summary': 'Entre nous'}").statusCode(200);
        Api.pin(id, 5, "{}").statusCode(409).body("type", equalTo("/problems/action-reserved"));
        Api.move(id, 5, "unpinning").statusCode(409).body("type", equalTo("/problems/action-reserved"));
        Api.patch(id, 5, "{'visibility': 'PUBLIC'}").statusCode(200).body("publishedAt", equalTo(first));
        Api.read(Callers.anonymous(), id).statusCode(200).body("$", not(hasKey("visibility")));
        Callers.anonymous()
                .get("/v1/actions?collectivity=F0951&q=retour")
                .then()
                .body("items.id", contains(id));
        assertThat(told(id, 4)).containsExactly("published 2", "updated 3", "withdrawn reserved", "updated 6");
    }

    @Test
    void whatIsOpenedForTheFirstTimeIsNews() {
        var id = reserved(member("F0952"), "Avant-première");
        Api.patch(id, 3, "{'summary': 'Bientôt'}").statusCode(200);
        Api.move(id, 4, "archiving").statusCode(200);
        Api.move(id, 5, "restoration").statusCode(200).body("publishedAt", nullValue());
        Api.patch(id, 6, "{'visibility': null}").statusCode(200).body("publishedAt", notNullValue());
        assertThat(told(id, 1)).containsExactly("published 7");
    }

    @Test
    void ofWhatWasNeverPublicNobodyIsTold() {
        var village = member("F0953");
        var id = reserved(village, "Jamais");
        Api.withdraw(id, 3, "{'reason': 'by-author'}").statusCode(204);
        var after = Api.published(village, "Témoin", "t08-s02");
        TopicProbe.awaitKey(Topics.ACTIONS, after, 1);
        assertThat(TopicProbe.all(Topics.ACTIONS)).noneMatch(record -> id.equals(record.key()));
    }

    @Test
    void ofTheTimeAmongMembersOnlyMembersHear() {
        var village = member("F0954");
        var id = Api.published(village, "Connu", "t08-s02");
        Api.patch(id, 2, "{'visibility': 'MEMBERS', 'title': 'Secret'}").statusCode(200);
        Api.patch(id, 3, "{'summary': 'Plus secret'}").statusCode(200);
        Api.patch(id, 4, "{'visibility': 'PUBLIC', 'title': 'Dit', 'summary': 'Dit aussi'}")
                .statusCode(200);
        versions(Callers.anonymous(), id)
                .body("items.fact", contains("OPENED", "PUBLISHED"))
                .body("items[0].fields", empty())
                .body("items[0].licence", equalTo("etalab-2.0"));
        versions(Callers.granted("m", "contributor:" + member("F0955")), id)
                .body("items.fact", contains("OPENED", "EDITED", "RESERVED", "PUBLISHED"));
        versions(Callers.admin(), id)
                .body("items.fact", contains("OPENED", "EDITED", "RESERVED", "PUBLISHED", "CREATED"));
        version(Callers.anonymous(), id, 4).statusCode(404);
        version(Callers.anonymous(), id, 5).statusCode(200).body("changes", empty());
        version(Callers.anonymous(), id, 2)
                .statusCode(200)
                .body("restore.title", equalTo("Connu"))
                .body("restore", not(hasKey("visibility")));
        version(Callers.admin(), id, 3)
                .statusCode(200)
                .body("changes.find { it.field == 'title' }.after", equalTo("Secret"))
                .body("changes.find { it.field == 'visibility' }.after", equalTo("MEMBERS"))
                .body("restore", not(hasKey("visibility")));
    }

    /** What followers were told of an action: the fact, and the version or the reason. */
    private static List<String> told(String id, int many) {
        return TopicProbe.awaitKey(Topics.ACTIONS, id, many).stream()
                .map(record -> {
                    var data = JsonPath.from(TopicProbe.text(record));
                    var fact = TopicProbe.header(record, "ce_type").split("\\.")[3];
                    return fact + " "
                            + (fact.equals("withdrawn") ? data.getString("reason") : data.getString("version"));
                })
                .toList();
    }

    private String member(String code) {
        var village = villages.register(code);
        villages.join(village, LONG_AGO, null);
        return village;
    }

    private static String reserved(String author, String title) {
        var id = Api.draft(author, title, "t08-s02");
        Api.patch(id, 1, MEMBERS).statusCode(200);
        Api.publish(id, 2).statusCode(200);
        return id;
    }

    private static ValidatableResponse versions(RequestSpecification caller, String id) {
        return caller.get("/v1/actions/" + id + "/versions").then().statusCode(200);
    }

    private static ValidatableResponse version(RequestSpecification caller, String id, long version) {
        return caller.get("/v1/actions/" + id + "/versions/" + version).then();
    }
}
