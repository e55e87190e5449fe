package org.arobase.actions.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

/** Editions of years gone by, so that actions go on being described with the carried one. */
@QuarkusTest
@TestPlatform
class EditionDraftTest {

    private static final String DRAFTS = "/v1/nomenclature-drafts";

    @Test
    void anEditionGoesFromDraftToPublishedAndNeverChangesAgain() {
        create("{'id': '2001-essai', 'year': 2001, 'name': {'fr': 'Essai'}, 'basedOn': '2026-sample'}")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("categories", hasSize(4))
                .body("categories[0].themes[0].services[0].formerly", hasSize(1));
        patch("2001-essai", 1, "{'name': {'fr': 'Essai 2001', 'en': 'Trial 2001'}}")
                .statusCode(200)
                .body("name.en", equalTo("Trial 2001"))
                .body("categories", hasSize(4));
        Callers.anonymous().get("/v1/nomenclatures/2001-essai").then().statusCode(404);
        publish("2001-essai", 1).statusCode(412);
        publish("2001-essai", 2).statusCode(200).body("version", equalTo(1)).body("year", equalTo(2001));
        Callers.anonymous()
                .get("/v1/nomenclatures/2001-essai")
                .then()
                .statusCode(200)
                .body("name.fr", equalTo("Essai 2001"));
        Callers.anonymous().get("/v1/nomenclatures").then().body("items[0].id", equalTo("2026-sample"));
        patch("2001-essai", 2, "{'sample': true}").statusCode(404);
        create("{'id': '2001-essai', 'year': 2001}").statusCode(409);
        var record = TopicProbe.awaitKey(Topics.NOMENCLATURES, "2001-essai", 1).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.nomenclature.published.v1");
    }

    @Test
    void allThatLacksIsToldAtOnce() {
        create("{'id': '2002', 'year': 2002}").statusCode(201);
        publish("2002", 1).statusCode(422).body("errors.pointer", containsInAnyOrder("/name/fr", "/categories"));
        patch("2002", 1, """
                {'name': {'fr': 'Deux'}, 'categories': [
                  {'code': 'c', 'name': {'en': 'C'}, 'themes': [
                    {'code': 't', 'name': {'fr': 'T'}, 'services': []},
                    {'code': 'u', 'name': {'fr': 'U'}, 'services': [
                      {'code': 's', 'name': {'fr': 'S'}, 'formerly': ['nowhere']}]}]}]}""").statusCode(200);
        publish("2002", 2)
                .statusCode(422)
                .body("type", equalTo("/problems/nomenclature-invalid"))
                .body(
                        "errors.pointer",
                        contains(
                                "/categories/0/name/fr",
                                "/categories/0/themes/0/services",
                                "/categories/0/themes/1/services/0/formerly/0"));
    }

    @Test
    void whatDoesNotFitIsNamed() {
        create("{}").statusCode(422).body("errors.pointer", containsInAnyOrder("/id", "/year"));
        create("{'id': '2003-A', 'year': 2003}").statusCode(422).body("errors.pointer", contains("/id"));
        create("{'id': '2003', 'year': 2004}").statusCode(422).body("errors.pointer", contains("/id"));
        create("{'id': '2003', 'year': 2003, 'basedOn': '1900'}")
                .statusCode(422)
                .body("errors.pointer", contains("/basedOn"));
        create("{'id': '2003', 'year': 2003}").statusCode(201);
        create("{'id': '2003', 'year': 2003}").statusCode(409).body("type", equalTo("/problems/nomenclature-exists"));
        patch("2003", 1, """
                {'categories': [null, {'code': 'C !', 'themes': [{'code': 't', 'name': {'fr': ' '}}, {'code': 't'}]}]}""")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/categories/0/code",
                                "/categories/1/code",
                                "/categories/1/themes/0/name/fr",
                                "/categories/1/themes/1/code"));
        patch("2003", 1, "{'year': 2004}").statusCode(422).body("errors.pointer", contains("/id"));
    }

    @Test
    void draftsAreForEditors() {
        Callers.anonymous().get(DRAFTS).then().statusCode(401);
        Callers.as("somebody", "reader")
                .get(DRAFTS + "/" + EditionExamples.DRAFT)
                .then()
                .statusCode(403);
        Callers.granted("c", "contributor:fictive").get(DRAFTS).then().statusCode(403);
        Callers.as("e", "editor").get(DRAFTS).then().statusCode(200).body("items.id", hasItem(EditionExamples.DRAFT));
        write(Callers.as("somebody", "reader"), "{'id': '2005', 'year': 2005}").statusCode(403);
        Callers.admin()
                .post(DRAFTS + "/" + EditionExamples.DRAFT + "/publication")
                .then()
                .statusCode(428);
    }

    private static ValidatableResponse create(String json) {
        return write(Callers.admin(), json);
    }

    private static ValidatableResponse write(RequestSpecification caller, String json) {
        return caller.contentType("application/json")
                .body(json.replace('\'', '"'))
                .post(DRAFTS)
                .then();
    }

    private static ValidatableResponse patch(String edition, long version, String json) {
        return Callers.admin()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(json.replace('\'', '"'))
                .patch(DRAFTS + "/" + edition)
                .then();
    }

    private static ValidatableResponse publish(String edition, long version) {
        return Callers.admin()
                .header("If-Match", "\"" + version + "\"")
                .post(DRAFTS + "/" + edition + "/publication")
                .then();
    }
}
