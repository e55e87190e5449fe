package org.arobase.label.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class CampaignTest {

    @Inject
    FictiveCampaign fictive;

    @Test
    void theFictiveCampaignIsOpenedOnce() throws Throwable {
        fictive.start(null);

        var events = TopicProbe.awaitKey(Topics.CAMPAIGNS, "fictive-2026", 1);

        assertThat(events).hasSize(1);
        assertThat(TopicProbe.header(events.getFirst(), "ce_type")).isEqualTo("org.arobase.campaign.opened.v1");
    }

    @Test
    void aCampaignReadsAsItsLastEvent() {
        var event = TopicProbe.awaitKey(Topics.CAMPAIGNS, "fictive-2026", 1).getLast();

        Callers.anonymous()
                .get("/v1/campaigns/fictive-2026")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(equalTo(TopicProbe.text(event)));
    }

    @Test
    void aKnownVersionIsNotSentAgain() {
        Callers.anonymous()
                .header("If-None-Match", "\"1\"")
                .get("/v1/campaigns/fictive-2026")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownCampaignIsANamedProblem() {
        Callers.anonymous()
                .get("/v1/campaigns/2099?lang=en")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/campaign-not-found"))
                .body("detail", equalTo("There is no campaign \"2099\"."));
    }

    @Test
    void fictiveCampaignsAreListedForWhoAsks() {
        Callers.anonymous().get("/v1/campaigns").then().statusCode(200).body("items", empty());
        Callers.anonymous()
                .get("/v1/campaigns?fictive=include&total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains("fictive-2026"))
                .body("total", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fictiv=only | fictiv | fictive",
                "fictive=onlly | fictive | only",
                "total=yes | total | true",
                "limit=0 | limit | 100",
                "limit=ten | limit | ten",
                "limit=1&limit=2 | limit | limit",
                "lang=de | lang | fr",
            })
    void aParameterThatDoesNotFitIsRefusedByName(String query, String parameter, String hint) {
        Callers.anonymous()
                .get("/v1/campaigns?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(hint));
    }

    @Test
    void aForgedCursorIsRefused() {
        Callers.anonymous()
                .get("/v1/campaigns?after=abcd")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }
}
