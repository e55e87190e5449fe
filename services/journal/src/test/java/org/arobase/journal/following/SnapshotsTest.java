package org.arobase.journal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.arobase.testkit.Awaits;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class SnapshotsTest {

    private static final String FILE = "/v1/snapshots/membership.ndjson";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int FILES = 12;
    private static final long PAUSE_NANOS = 200_000_000;

    @Inject
    ObjectMapper json;

    private final List<String> ids =
            IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID().toString()).toList();

    /** While others write all the time: whatever moment a file shows, the changes after its token make the present of it. */
    @Test
    void aFileAndTheChangesAfterItsTokenAreThePresent() throws Exception {
        var writer = CompletableFuture.supplyAsync(() -> MembershipWriter.write(ids, 2_000));
        var files = new ArrayList<String>();
        while (files.size() < FILES) {
            files.add(text(FILE));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var truth = writer.get();

        for (var file : files) {
            Awaits.until(() -> present(file).equals(truth));
            assertThat(present(file)).isEqualTo(truth);
        }
        assertThat(new HashSet<>(files)).as("the writer was at work").hasSizeGreaterThan(2);
    }

    @Test
    void aFileThatHasNotChangedIsNotSentAgain() {
        MembershipWriter.write(ids, 10);
        var etag = new AtomicReference<String>();
        // What other tests wrote may still be on its way.
        Awaits.untilAsserted(() -> {
            etag.set(Callers.anonymous().head(FILE).header("ETag"));
            Callers.anonymous()
                    .header("If-None-Match", etag.get())
                    .get(FILE)
                    .then()
                    .statusCode(304);
        });
        MembershipWriter.write(List.of(UUID.randomUUID().toString()), 1);

        Awaits.untilAsserted(() -> Callers.anonymous()
                .header("If-None-Match", etag.get())
                .get(FILE)
                .then()
                .statusCode(200));
    }

    @Test
    void pagesShowTheMomentOfTheFirst() {
        MembershipWriter.write(ids, 40);
        Awaits.untilAsserted(() -> assertThat(text(FILE)).contains(ids.getLast()));
        var first = JsonPath.from(text("/v1/snapshots/membership?limit=10&total=true"));
        int total = first.getInt("total");
        var late = UUID.randomUUID().toString();
        MembershipWriter.write(List.of(late), 1);
        Awaits.untilAsserted(() -> assertThat(text(FILE)).contains(late));

        var seen = new ArrayList<String>(first.getList("items.id"));
        for (var next = first.getString("next"); next != null; ) {
            var page = JsonPath.from(text(next));
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }

        assertThat(seen)
                .hasSize(total)
                .doesNotHaveDuplicates()
                .doesNotContain(late)
                .containsAll(ids);
    }

    @Test
    void aResourceHasAllItsFieldsUnlessSomeAreChosen() {
        MembershipWriter.write(ids, 40);
        Awaits.untilAsserted(() -> assertThat(text(FILE)).contains(ids.getLast()));

        assertThat(text("/v1/snapshots/membership?limit=1")).contains("\"organisation\":\"association\"");
        assertThat(text("/v1/snapshots/membership?limit=1&fields=id"))
                .contains("\"id\":")
                .doesNotContain("organisation");
    }

    @Test
    void whatIsNoResourceIsNamedWithTheNearest() {
        Callers.anonymous()
                .get("/v1/snapshots/colectivity.ndjson?lang=en")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-parameter"))
                .body("errors.parameter", hasItem("type"))
                .body(
                        "errors[0].detail",
                        startsWith("\"colectivity\" is no possible value; did you mean \"collectivity\"?"));
        Callers.anonymous().get("/v1/snapshots/administrator.ndjson").then().statusCode(400);
    }

    /** By id, the newest version that a follower knows who loads the file and then every change once. */
    private Map<String, Integer> present(String file) throws IOException {
        var lines = file.lines().toList();
        var known = new TreeMap<String, Integer>();
        for (var line : lines.subList(0, lines.size() - 1)) {
            var state = json.readTree(line);
            assertThat(known.put(
                            state.path("id").asText(), state.path("version").asInt()))
                    .isNull();
        }
        var end = json.readTree(lines.getLast());
        assertThat(end.path("rows").asInt()).isEqualTo(lines.size() - 1);
        follow(end.path("next").asText(), known);
        known.keySet().retainAll(ids);
        return known;
    }

    private void follow(String from, Map<String, Integer> known) throws IOException {
        var last = new HashMap<String, Integer>(known);
        var next = from + "&limit=1000";
        for (var more = true; more; ) {
            var page = json.readTree(text(next));
            for (var change : page.path("items")) {
                apply(change, last, known);
            }
            next = page.path("next").asText();
            more = page.path("more").asBoolean();
        }
    }

    private static void apply(JsonNode change, Map<String, Integer> last, Map<String, Integer> known) {
        var id = change.at("/data/id").asText();
        var version = change.path("resourceversion").asInt();
        var before = last.put(id, version);
        assertThat(before == null || before + 1 == version)
                .as("version %d of %s after %d", version, id, before)
                .isTrue();
        if (change.path("kind").asText().equals("WITHDRAWAL")) {
            known.remove(id);
        } else {
            known.put(id, version);
        }
    }

    /** Not by the client of the other tests, which writes each answer into its log: these are long, and many. */
    private static String text(String path) {
        var identity = Callers.identity("anonymous");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header(identity.getName(), identity.getValue())
                .build();
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
