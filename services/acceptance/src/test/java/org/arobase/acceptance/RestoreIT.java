package org.arobase.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A backup, a past that goes on and is undone, and a platform that tells nobody anything else than what is. */
class RestoreIT {

    private static final Path HERE = Path.of(System.getProperty("arobase.state") + "-restore");
    private static final String ACTIONS = "/v1/actions?limit=100&collectivity=commune-F0004";
    private static final String NEWS = "/v1/news?limit=100&collectivity=commune-F0004";
    private static final String SCORE = "/v1/campaigns/fictive-2026/scores/commune-F0004";

    /** Of an action that was written a third time after the backup. */
    private static final int UNDONE = 3;

    private Platform platform;

    @AfterEach
    void stop() throws InterruptedException {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void whatIsToldAfterARestoreIsWhatIs() throws Exception {
        platform = Platform.startAnew(HERE);
        var kept = published("Gardée");
        var back = published("Revenue");
        Waiting.until(() -> news(hasItems(kept, back)));
        Waiting.until(() -> assertThat(score()).isPositive());
        var score = score();
        var before = endOfJournal();
        var file = HERE.resolveSibling("restore-it.tar.gz").toAbsolutePath();
        Files.deleteIfExists(file);
        assertThat(platform.command("backup", "--to", file.toString()).getFirst())
                .startsWith("Wrote");

        assertThat(renamed(kept, 2, "Défaite").statusCode()).isEqualTo(200);
        write(back, 2, "{\"reason\":\"by-author\"}", "/withdrawal");
        var undone = published("Disparue");
        Waiting.until(() -> news(hasItem(undone)));
        Waiting.until(() -> news(not(hasItem(back))));
        var after = endOfJournal();
        platform.close();
        assertThat(platform.command("restore", "--from", file.toString(), "--yes"))
                .last()
                .asString()
                .startsWith("Restored");
        platform = Platform.start(HERE);

        platform.anonymous()
                .get(path(kept))
                .then()
                .statusCode(200)
                .body("title", is("Gardée"))
                .body("version", greaterThan(UNDONE));
        assertThat(renamed(kept, UNDONE, "Trop tard").statusCode()).isEqualTo(412);
        platform.anonymous().get(path(back)).then().statusCode(200).body("version", greaterThan(UNDONE));
        platform.anonymous().get(path(undone)).then().statusCode(404);
        platform.anonymous()
                .get("/v1/changes?types=action&after=" + after)
                .then()
                .statusCode(410);
        Waiting.until(() -> assertThat(folded(before))
                .containsEntry(path(kept), "Gardée")
                .containsEntry(path(back), "Revenue")
                .containsEntry(path(undone), "restored"));
        Waiting.until(() -> news(hasItems(kept, back)));
        Waiting.until(() -> news(not(hasItem(undone))));
        Waiting.until(() -> assertThat(score()).isEqualTo(score));
        assertThat(platform.anonymous().get(ACTIONS).<Iterable<String>>path("items.id"))
                .contains(kept, back)
                .doesNotContain(undone);
        var next = published("Suivante");
        Waiting.until(() -> news(hasItem(next)));
        assertThat(folded(before)).containsEntry(path(next), "Suivante");
        restoredElsewhere(file, kept, undone, after);
    }

    /** On a state folder of its own, where the broker knows nothing. */
    private void restoredElsewhere(Path file, String kept, String undone, String after) throws Exception {
        platform.close();
        var elsewhere = Path.of(HERE + "-elsewhere");
        platform = Platform.startAnew(elsewhere, file);

        platform.anonymous().get(path(kept)).then().statusCode(200).body("title", is("Gardée"));
        platform.anonymous()
                .get("/v1/changes?types=action&after=" + after)
                .then()
                .statusCode(410);
        Waiting.until(() -> news(hasItem(kept)));
        var next = published("Ailleurs");
        Waiting.until(() -> news(hasItem(next)));
        Waiting.until(() -> assertThat(folded(null))
                .containsEntry(path(kept), "Gardée")
                .containsEntry(path(next), "Ailleurs")
                .doesNotContainKey(path(undone)));
        platform.anonymous()
                .get("/v1/changes?limit=1000&types=campaign")
                .then()
                .body("items.resourceversion[-1]", greaterThan(1L << 32));
    }

    private void news(Matcher<?> matcher) {
        platform.anonymous().get(NEWS).then().statusCode(200).body("items.action", matcher);
    }

    private float score() {
        try {
            return platform.admin()
                    .get(SCORE)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<Number>path("total")
                    .floatValue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a follower knows of actions, by their path: the title, or the reason why there is none. */
    private Map<String, String> folded(String token) {
        var known = new TreeMap<String, String>();
        var page = json("/v1/changes?limit=1000&types=action" + (token == null ? "" : "&after=" + token));
        while (true) {
            for (var item : page.path("items")) {
                var data = item.path("data");
                known.put(
                        item.path("subject").asText(),
                        data.path(data.has("title") ? "title" : "reason").asText());
            }
            if (!page.path("more").asBoolean()) {
                return known;
            }
            page = json(page.path("next").asText());
        }
    }

    private String endOfJournal() {
        var page = json("/v1/changes?limit=1000&types=action");
        while (page.path("more").asBoolean()) {
            page = json(page.path("next").asText());
        }
        return page.path("token").asText();
    }

    private String published(String title) throws IOException {
        var id = platform.admin()
                .body("""
                        {"collectivity": "commune-F0004", "title": "%s", "summary": "Pour voir.", "services": ["t08-s02"]}
                        """.formatted(title))
                .post("/v1/actions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        write(id, 1, "{}", "/publication");
        return id;
    }

    private void write(String id, int version, String body, String transition) throws IOException {
        var request = versioned(version, "application/json").body(body);
        assertThat(request.post(path(id) + transition).statusCode()).isIn(200, 204);
    }

    private Response renamed(String id, int version, String title) throws IOException {
        return versioned(version, "application/merge-patch+json")
                .body("{\"title\":\"%s\"}".formatted(title))
                .patch(path(id));
    }

    private RequestSpecification versioned(int version, String type) throws IOException {
        return platform.admin().contentType(type).header("If-Match", "\"" + version + "\"");
    }

    private static String path(String id) {
        return "/v1/actions/" + id;
    }

    private JsonNode json(String path) {
        try {
            return new ObjectMapper()
                    .readTree(platform.anonymous()
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
