package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class HighlightTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Villages villages;

    @Test
    void aMemberShowsItsActionsFirstInTheirOrder() {
        var village = member("F0831");
        var first = Api.published(village, "Première", "t08-s02");
        var second = Api.published(village, "Deuxième", "t08-s02");
        Api.published(village, "Troisième", "t08-s02");
        Api.pin(second, 2, "{}").statusCode(200).body("highlight", equalTo(1)).header("ETag", "\"3\"");
        Api.pin(first, 2, "{'rank': 3}").statusCode(200).body("highlight", equalTo(3));
        list("collectivity=F0831&highlight=true")
                .body("items.id", contains(second, first))
                .body("items.highlight", contains(1, 3));
        list("collectivity=F0831&highlight=false").body("items.title", contains("Troisième"));
        Api.pin(second, 3, "{'rank': 5}").statusCode(200).body("highlight", equalTo(5));
        list("collectivity=F0831&highlight=true").body("items.id", contains(first, second));
        Callers.anonymous()
                .get("/v1/actions/facets?collectivity=F0831&facets=highlight")
                .then()
                .body("facets[0].values", equalTo(List.of(Map.of("value", "true", "count", 2))));
        var record = TopicProbe.awaitKey(Topics.ACTIONS, first, 2).getLast();
        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.action.updated.v1");
        assertThat(TopicProbe.text(record)).contains("\"highlight\":3");
    }

    @Test
    void theQuotaNamesWhatIsPinned() {
        var village = member("F0832");
        var ids = pinnedUpToTheQuota(village);
        var sixth = Api.published(village, "La sixième", "t08-s02");
        for (var body : List.of("{}", "{'rank': 2}")) {
            Api.pin(sixth, 2, body)
                    .statusCode(409)
                    .body("type", equalTo("/problems/highlights-full"))
                    .body("detail", allOf(containsString("5. Action 5"), containsString(ids.get(4))));
        }
        Api.move(ids.get(1), 3, "unpinning").statusCode(200).body("highlight", nullValue());
        Api.pin(sixth, 2, "{'rank': 1}")
                .statusCode(409)
                .body("type", equalTo("/problems/highlight-rank-taken"))
                .body("detail", containsString("1. Action 1"));
        Api.pin(sixth, 2, "{}").statusCode(200).body("highlight", equalTo(2));
        Api.pin(ids.getFirst(), 3, "{'rank': 1}").statusCode(200).body("highlight", equalTo(1));
    }

    @Test
    void ofTwentyPinsAtOnceTheQuotaWins() throws InterruptedException {
        var village = member("F0833");
        var ids = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Api.published(village, "Course " + i, "t08-s02"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads.invokeAll(ids.stream()
                    .<Callable<Integer>>map(
                            id -> () -> Api.pin(id, 2, "{}").extract().statusCode())
                    .toList());
            assertThat(answers.stream().map(HighlightTest::status).filter(status -> status == 200))
                    .hasSize(5);
            assertThat(answers.stream().map(HighlightTest::status).filter(status -> status == 409))
                    .hasSize(15);
        }
        list("collectivity=F0833&highlight=true").body("items.highlight", contains(1, 2, 3, 4, 5));
    }

    @Test
    void onlyAMemberOfTodayPins() {
        var village = villages.register("F0834");
        var id = Api.published(village, "Sans adhésion", "t08-s02");
        refused(id, "author-not-member");
        villages.join(village, LONG_AGO, LONG_AGO.plusYears(1));
        villages.join(village, LocalDate.now().plusYears(1), null);
        refused(id, "author-not-member");
        var membership = villages.join(village, LONG_AGO, null);
        Api.pin(id, 2, "{}").statusCode(200);
        list("collectivity=F0834&highlight=true").body("items.id", contains(id));
        villages.leave(membership, LocalDate.now().minusDays(2));
        list("collectivity=F0834&highlight=true").body("items", equalTo(List.of()));
        villages.leave(membership, null);
        list("collectivity=F0834&highlight=false").body("items.id", contains(id));
    }

    @Test
    void whatIsNotPublicIsNotShownFirst() {
        var village = member("F0835");
        var draft = Api.draft(village, "Brouillon", "t08-s02");
        Api.pin(draft, 1, "{}").statusCode(409).body("type", equalTo("/problems/action-not-published"));
        var id = Api.published(village, "Publiée", "t08-s02");
        Api.move(id, 2, "unpinning").statusCode(409).body("type", equalTo("/problems/action-not-pinned"));
        Api.pin(id, 1, "{}").statusCode(412);
        Api.pin(id, 2, "{'rank': 6}").statusCode(422).body("errors.pointer", contains("/rank"));
        Api.pin(id, 2, "{'rank': 0}").statusCode(422);
        Api.pin(id, 2, "{'rang': 1}").statusCode(400);
        Api.pin(id, 2, "{}").statusCode(200);
        Api.patch(id, 3, "{'summary': 'Toujours en avant'}").statusCode(200).body("highlight", equalTo(1));
        Api.move(id, 4, "archiving").statusCode(200);
        Api.pin(id, 5, "{}").statusCode(410);
        Api.move(id, 5, "restoration").statusCode(200).body("highlight", nullValue());
        Api.pin(id, 6, "{}").statusCode(200);
        Api.withdraw(id, 7, "{'reason': 'by-author'}").statusCode(204);
        Api.pin(Api.published(village, "Une autre", "t08-s02"), 2, "{}").body("highlight", equalTo(1));
    }

    private String member(String code) {
        var village = villages.register(code);
        villages.join(village, LONG_AGO, null);
        return village;
    }

    private static List<String> pinnedUpToTheQuota(String village) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> {
                    var id = Api.published(village, "Action " + i, "t08-s02");
                    Api.pin(id, 2, "{}").statusCode(200).body("highlight", equalTo(i));
                    return id;
                })
                .toList();
    }

    private static void refused(String id, String problem) {
        Api.pin(id, 2, "{}").statusCode(409).body("type", equalTo("/problems/" + problem));
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse list(String query) {
        return Callers.anonymous().get("/v1/actions?" + query).then().statusCode(200);
    }
}
