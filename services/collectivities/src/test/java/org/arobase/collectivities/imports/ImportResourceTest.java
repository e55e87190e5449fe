package org.arobase.collectivities.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class ImportResourceTest {
    private static final String IMPORTS = "/v1/imports";
    private static final byte[] EXAMPLE = ImportExamples.FILE.getBytes(UTF_8);
    private static final Edition FICTIVE = Edition.carried("fictive", TestEditions.JSON);

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void anEditionThatLosesCommunesWaitsToBeConfirmed() {
        var job = ended(send(EXAMPLE, ""));

        read(job)
                .body("state", is("TO_CONFIRM"))
                .body("edition", is("fictive-essai"))
                .body("fictive", is(true));
        Callers.admin()
                .get(job + "/changes?change=ENDED&kind=COMMUNE&total=true")
                .then()
                .statusCode(200)
                .body("total", is(23))
                .body("items.reason", hasItem("ended"));
        Callers.anonymous().get("/v1/collectivities/commune-F0002").then().statusCode(200);
        confirm(job, null).statusCode(428);
        confirm(job, "\"999\"").statusCode(412);
    }

    @Test
    void theSameFileIsTheSameImport() {
        assertThat(send(EXAMPLE, "?dryRun=true")).isEqualTo(send(EXAMPLE, "?dryRun=true"));
    }

    @Test
    void readersSeeAWholeEditionAndWhatLeftLeadsToItsSuccessors() throws IOException {
        var next = SentEditions.packed(SentEditions.of(FICTIVE, lines -> lines.flatMap(NextYear::of)));
        var job = ended(admin("application/gzip").body(next).post(IMPORTS));
        confirm(job, read(job).extract().header("ETag")).statusCode(200);
        await().until(() -> read(job).extract().path("state").equals("DONE"));

        await().untilAsserted(() -> Callers.anonymous()
                .get("/v1/collectivities?fictive=only&q=" + NextYear.NAME)
                .then()
                .body("items.id", hasItem("commune-F0022")));
        Callers.anonymous()
                .redirects()
                .follow(false)
                .get("/v1/collectivities/commune-F0021")
                .then()
                .statusCode(307)
                .header("Location", is("/v1/collectivities/commune-F0022"));
        Callers.anonymous().get("/v1/collectivities/commune-F0024").then().statusCode(410);
        Callers.anonymous()
                .get("/v1/collectivities/commune-F0024?at=2026-03-01")
                .then()
                .statusCode(404)
                .body("type", is("/problems/collectivity-past-unknown"));

        var back = ended(send(SentEditions.of(FICTIVE, lines -> lines), ""));
        read(back).body("state", is("DONE"));
        await().untilAsserted(() -> Callers.anonymous()
                .get("/v1/collectivities/commune-F0021")
                .then()
                .statusCode(200));
        read(job).body("state", is("SUPERSEDED"));
        Callers.anonymous().get("/v1/datasets").then().body("items.name", hasItem("Département fictif"));
    }

    @Test
    void progressIsToldAsItComes() {
        var job = send(EXAMPLE, "?dryRun=true");

        var told = Callers.admin()
                .accept("text/event-stream")
                .get(job)
                .then()
                .statusCode(200)
                .contentType(containsString("text/event-stream"))
                .extract()
                .asString();

        assertThat(told.lines().filter(line -> line.startsWith("data:")).toList())
                .last()
                .asString()
                .contains("\"percent\":100")
                .contains("\"state\":\"DONE\"");
        assertThat(told.lines().filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(line).matches("(data|:).*"));
        Callers.admin()
                .accept("text/event-stream")
                .get(IMPORTS + "/019b8d62-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void aLineThatCannotBeReadIsToldInTheReadersLanguage() {
        var broken = ImportExamples.FILE.replace("COMMUNE,F0001,", "VILLAGE,F0001,");

        var job = ended(send(broken.getBytes(UTF_8), ""));

        read(job).body("state", is("REJECTED")).body("rejected", is(1));
        Callers.admin()
                .get(job + "/rejects?lang=en")
                .then()
                .body("items.line", contains(5))
                .body("items.column", contains("kind"))
                .body("items[0].detail", containsString("\"VILLAGE\""));
        Callers.admin().get(job + "/changes").then().body("items", empty());
    }

    @Test
    void theLoadingOfTheFictiveEditionIsAnImport() {
        Callers.admin()
                .get(IMPORTS + "/" + ImportExamples.ID)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("counts.kind", hasItems("REGION", "COMMUNE"));
        confirm(IMPORTS + "/" + ImportExamples.ID, "*").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001\u0002", "# {\"edition\":1}\n", "PK\u0003\u0004"})
    void whatIsNoEditionIsRefused(String body) {
        admin("text/csv").body(body.getBytes(UTF_8)).post(IMPORTS).then().statusCode(400);
    }

    @Test
    void onlyAdministratorsImport() {
        for (var path : new String[] {"", "/" + ImportExamples.ID, "/" + ImportExamples.ID + "/changes"}) {
            Callers.anonymous().get(IMPORTS + path).then().statusCode(401);
            Callers.as("somebody", "reader").get(IMPORTS + path).then().statusCode(403);
        }
        Callers.as("somebody", "reader")
                .contentType("text/csv")
                .body(EXAMPLE)
                .post(IMPORTS)
                .then()
                .statusCode(403);
        admin("application/json").body("{}").post(IMPORTS).then().statusCode(415);
    }

    private static String send(byte[] file, String query) {
        return address(admin("text/csv").body(file).post(IMPORTS + query));
    }

    private static String ended(Response sent) {
        return ended(address(sent));
    }

    private static String ended(String job) {
        await().until(() -> !read(job).extract().<String>path("state").matches("QUEUED|RUNNING"));
        return job;
    }

    private static String address(Response sent) {
        return IMPORTS + "/" + sent.then().statusCode(202).extract().<String>path("id");
    }

    private static ValidatableResponse read(String job) {
        return Callers.admin().get(job).then().statusCode(200);
    }

    private static ValidatableResponse confirm(String job, String version) {
        var request = version == null ? Callers.admin() : Callers.admin().header("If-Match", version);
        return request.post(job + "/confirmation").then();
    }

    private static RequestSpecification admin(String type) {
        return Callers.admin().contentType(type);
    }

    /** A commune merged into another and is a part of it, one is gone. */
    private static final class NextYear {
        static final String NAME = "Inventaire";

        static Stream<EditionLine> of(EditionLine line) {
            return switch (line.kind() + " " + line.code()) {
                case "COMMUNE F0021" ->
                    Stream.of(Cells.with(
                            line,
                            Map.of("kind", "COMMUNE_DELEGUEE", "parent", "commune-F0022", "ctcd", "", "epci", "")));
                case "COMMUNE F0022" -> Stream.of(Cells.with(line, Map.of("name", NAME)));
                case "COMMUNE F0024" -> Stream.of();
                default -> Stream.of(line);
            };
        }
    }
}
