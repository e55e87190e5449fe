package org.arobase.actions.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class NomenclaturesTest {

    private static final String EDITION = "/v1/nomenclatures/2026-sample";

    @Inject
    Nomenclatures nomenclatures;

    @Test
    void theCarriedEditionIsPublishedAtTheStart() {
        Callers.anonymous()
                .get("/v1/nomenclatures")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("2026-sample"))
                .body("items[0].sample", equalTo(true));
    }

    @Test
    void itsEventIsWhatItsAddressAnswers() {
        var record = TopicProbe.awaitKey(Topics.NOMENCLATURES, "2026-sample", 1).getFirst();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.nomenclature.published.v1");
        Callers.anonymous().get(EDITION).then().statusCode(200).body(equalTo(TopicProbe.text(record)));
    }

    @Test
    void publishingItAgainChangesNothing() throws Throwable {
        TopicProbe.awaitKey(Topics.NOMENCLATURES, "2026-sample", 1);
        var before = nomenclatures.newestFirst().size();
        VertxContextSupport.subscribeAndAwait(() -> nomenclatures.publish(CarriedEdition.read()));
        assertThat(nomenclatures.newestFirst()).hasSize(before);
        assertThat(TopicProbe.awaitKey(Topics.NOMENCLATURES, "2026-sample", 1)).hasSize(1);
    }

    @Test
    void aKnownVersionIsNotSentAgain() {
        Callers.anonymous().header("If-None-Match", "\"1\"").get(EDITION).then().statusCode(304);
    }

    @Test
    void themesComeInTheLanguageAskedFor() {
        Callers.anonymous()
                .get("/v1/themes")
                .then()
                .statusCode(200)
                .body("items", hasSize(16))
                .body("items[1].code", equalTo("democratie-locale"))
                .body("items[1].name", equalTo("Démocratie locale"))
                .body("items.nomenclature", everyItem(equalTo("2026-sample")));
        Callers.anonymous()
                .queryParam("lang", "en")
                .get("/v1/themes")
                .then()
                .body("items[1].name", equalTo("Local democracy"))
                .body("items[1].category.name", equalTo("Democracy and public services"));
    }

    @Test
    void anUnknownEditionIsAbsent() {
        Callers.anonymous()
                .get("/v1/nomenclatures/1999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/nomenclature-not-found"));
    }
}
