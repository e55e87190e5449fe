package org.arobase.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions hold for every operation of the contract, so that a new one cannot forget them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryOperationIT {

    /**
     * Answers that no client of a whole platform can bring about, and where they are brought about instead: faults
     * inside by the tests of gateway and kernel, 403 by those of the services, since every first key is an
     * administrator's, 410 of the journal by its ChangesTest, since it takes a
     * restored database, a grid that an older version has validated by label's GridReleaseTest, the
     * 201st key of the sandbox in an hour by the gateway's ClientsTest.
     */
    private static final String ELSEWHERE =
            ".* (403|408|500|502|503|504)|listChanges 410|publishGrid 422|makeSandboxKey 429";

    /** The one document that changes nothing, and may. */
    private static final String EMPTY_PATCH = "{}";

    private static final int SOUPS = 40;

    private static Platform platform;
    private static Journey journey;

    @BeforeAll
    static void start() throws IOException {
        platform = Platform.startAnew(Path.of(System.getProperty("arobase.state") + "-conventions"));
        journey = new Journey(platform);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (platform != null) {
            platform.close();
        }
    }

    static Stream<Operation> all() {
        return platform.contract().operations().stream();
    }

    static Stream<Operation> reads() {
        return all().filter(Operation::reads);
    }

    static Stream<Operation> writes() {
        return all().filter(operation -> !operation.reads());
    }

    static Stream<Operation> locked() {
        return writes().filter(Operation::needsKey);
    }

    static Stream<Operation> questions() {
        return writes().filter(operation -> !operation.needsKey());
    }

    static Stream<Operation> lists() {
        return all().filter(Operation::isPageOfList);
    }

    static Stream<Operation> exports() {
        return all().filter(Operation::isExport);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anUnknownParameterIsRefusedByName(Operation operation) throws IOException {
        call(operation, "?lagn=en")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/unknown-parameter"))
                .body("errors.parameter", hasItem("lagn"))
                .body("errors[0].detail", containsString("lang"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aParameterHasOneValueThatMeansSomething(Operation operation) throws IOException {
        for (var query : List.of("?lang=", "?lang=fr&lang=en", "?lang=de")) {
            call(operation, query).statusCode(400).body("errors.parameter", hasItem("lang"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aProblemSpeaksBothLanguages(Operation operation) throws IOException {
        var french = call(operation, "?x=1").extract().<String>path("title");
        var english = call(operation, "?x=1&lang=en").extract().<String>path("title");

        assertThat(french).isEqualTo("Paramètre inconnu");
        assertThat(english).isEqualTo("Unknown parameter");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFormatThatThereIsNotIsRefused(Operation operation) throws IOException {
        if (!operation.isExport()) {
            request(operation)
                    .accept("image/png")
                    .request(operation.method(), operation.url())
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherMethodIsNotThere(Operation operation) {
        platform.plain()
                .delete(operation.url())
                .then()
                .statusCode(405)
                .header("Allow", containsString(operation.method()))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aBrowserMayReadWhatEverybodyMayRead(Operation operation) {
        var answer = platform.anonymous()
                .get(operation.exampleUrl())
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", notNullValue())
                .header("X-Request-Id", notNullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        answer.statusCode(operation.needsKey() ? 401 : 200);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aKnownVersionIsNotSentAgain(Operation operation) throws IOException {
        if (operation.answers("304")) {
            var etag = request(operation)
                    .get(operation.url())
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            request(operation)
                    .header("If-None-Match", etag)
                    .get(operation.url())
                    .then()
                    .statusCode(304);
            request(operation)
                    .header("If-None-Match", "\"x\"")
                    .get(operation.url())
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void headTellsTheVersionAsGetDoes(Operation operation) throws IOException {
        if (operation.answers("304")) {
            var unheardOf = "?_=" + UUID.randomUUID();
            var told = request(operation)
                    .head(operation.url() + unheardOf)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            call(operation, unheardOf).statusCode(200).header("ETag", told);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void onlyFieldsThatThereAreCanBeAskedFor(Operation operation) throws IOException {
        if (operation.takes("fields")) {
            call(operation, "?fields=nonsense")
                    .statusCode(400)
                    .body("type", is("/problems/invalid-parameter"))
                    .body("errors.parameter", hasItem("fields"));
        } else {
            call(operation, "?fields=id").statusCode(400).body("type", is("/problems/unknown-parameter"));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagesJoinUpToTheWhole(Operation list) throws IOException {
        var query = list.takes("fictive") ? "&fictive=include" : "";
        var few = list.takes("with") ? "&with=2026-model" : query;
        var narrowed = list.takes("departement") ? few + "&departement=F0" : few;
        var reader = list.needsKey() ? "Bearer " + platform.adminKey() : null;
        Waiting.until(() -> assertThat(pages(list.url() + "?limit=7" + narrowed, reader))
                .isEqualTo(whole(list.url() + "?limit=100&total=true" + narrowed, reader)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageHasItsBounds(Operation list) throws IOException {
        for (var query :
                List.of("limit=0", "limit=101", "limit=-1", "limit=ten", "limit=1e2", "total=maybe", "after=x")) {
            request(list).get(list.url() + "?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everySortOfTheContractIsThereAndNoOther(Operation list) throws IOException {
        for (var sort : list.values("sort")) {
            var needed =
                    Map.of("relevance", "q=saint&", "distance", "near=46.6,-19.6&", "highlight", "highlight=true&");
            request(list)
                    .get(list.url() + "?" + needed.getOrDefault(sort, "") + "sort=" + sort)
                    .then()
                    .statusCode(200);
        }
        if (list.takes("sort")) {
            request(list)
                    .get(list.url() + "?sort=colour")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("sort"));
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anExportIsWhole(Operation export) throws IOException {
        var query = export.takes("fictive") ? "?fictive=include" : "";
        var reader = export.needsKey() ? "Bearer " + platform.adminKey() : null;
        var list = export.url().replaceFirst("\\.[a-z]+$", "");
        // An export is made now; without a key a count may be half a second old.
        int total = platform.admin()
                .get(list + (query.isEmpty() ? "?" : query + "&") + "limit=1&total=true")
                .path("total");
        var text = reader(reader)
                .get(export.url() + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        switch (export.url().substring(list.length())) {
            case ".csv" -> assertThat(text.split("\r\n")).hasSize(total + 1);
            case ".ndjson" ->
                assertThat(text.lines().toList())
                        .hasSize(total + 1)
                        .last()
                        .asString()
                        .matches("\\{\"end\":true,\"rows\":" + total + "[,}].*");
            default -> assertThat(text).endsWith("],\"numberReturned\":" + total + "}\n");
        }
        platform.plain().head(export.url()).then().statusCode(reader == null ? 200 : 401);
        reader(reader).get(export.url() + "?limit=1").then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionNeedsNoKey(Operation operation) throws IOException {
        var body = operation.exampleBody().orElseThrow();
        platform.anonymous()
                .contentType(operation.contentType().orElseThrow())
                .body(body.isTextual() ? body.asText() : body.toString())
                .request(operation.method(), operation.url())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionWithAWrongKeyIsRefused(Operation operation) {
        platform.anonymous()
                .header("Authorization", "Bearer aro_nonsense")
                .request(operation.method(), operation.url())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("locked")
    void aWriteNeedsAKeyBeforeAnythingElse(Operation operation) {
        platform.anonymous()
                .request(operation.method(), operation.url())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer"));
        platform.anonymous()
                .header("Authorization", "Bearer aro_nonsense")
                .request(operation.method(), operation.url())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aBodyIsOfItsTypeAndSize(Operation operation) throws IOException {
        journey.write(operation)
                .body("{\"title\":\"" + "a".repeat(2_000_000) + "\"}")
                .request(operation.method(), journey.url(operation))
                .then()
                .statusCode(413);
        if (operation.contentType().isPresent()) {
            journey.write(operation)
                    .contentType("text/plain")
                    .body("a")
                    .request(operation.method(), journey.url(operation))
                    .then()
                    .statusCode(415);
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteNamesTheVersionItChanges(Operation operation) throws IOException {
        if (operation.answers("428")) {
            journey.write(operation, null)
                    .when()
                    .request(operation.method(), journey.url(operation))
                    .then()
                    .statusCode(428);
            journey.write(operation, "\"999\"")
                    .when()
                    .request(operation.method(), journey.url(operation))
                    .then()
                    .statusCode(not(200));
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void noSoupOfParametersIsTooMuch(Operation operation) throws IOException {
        var seed = Long.getLong("arobase.seed", System.nanoTime());
        var odd = new OddInput(seed);
        for (var i = 0; i < SOUPS; i++) {
            var address = operation.url() + "?" + odd.soup(operation);
            var status = request(operation).get(address).statusCode();
            assertThat(status).as("seed %d, %s", seed, address).isLessThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void noOddJsonIsTooMuch(Operation operation) throws IOException {
        var documents = OddJson.documents();
        assertThat(documents).hasSizeGreaterThan(318);
        for (var i = 0; operation.takesOneDocument() && i < documents.size(); i++) {
            var status = journey.write(operation)
                    .body(documents.get(i))
                    .request(operation.method(), journey.url(operation))
                    .statusCode();
            var document = new String(documents.get(i), StandardCharsets.UTF_8);
            var empty = document.equals(EMPTY_PATCH) || document.equals("\uFEFF" + EMPTY_PATCH);
            assertThat(status).as(document).isBetween(empty ? 200 : 400, 499);
        }
    }

    @Test
    void noTextIsTooMuch() throws IOException {
        for (var text : OddText.all()) {
            var encoded = Operation.encoded(text);
            platform.plain().get("/v1/collectivities?q=" + encoded).then().statusCode(lessThan(500));
            if (!text.isEmpty()) {
                platform.plain().get("/v1/actions/" + encoded).then().statusCode(lessThan(500));
            }
            journey.keepsOrRefuses(text);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aWholeLifeReachesWhatSingleCallsDoNot() throws IOException {
        journey.live();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyAnswerOfTheContractIsReached() {
        var missing = new TreeSet<String>();
        all().forEach(operation -> operation
                .description()
                .path("responses")
                .fieldNames()
                .forEachRemaining(status -> {
                    var answer = operation.id() + " " + status;
                    if (!answer.matches(ELSEWHERE) && !ContractFilter.SEEN.contains(answer)) {
                        missing.add(answer);
                    }
                }));

        assertThat(missing).isEmpty();
    }

    private static List<Object> whole(String url, String authorization) {
        var page = reader(authorization).get(url);
        assertThat(page.<Object>path("next")).isNull();
        var items = page.<List<Object>>path("items");
        assertThat(items).hasSize(page.<Integer>path("total"));
        return items;
    }

    private static List<Object> pages(String url, String authorization) {
        var joined = new ArrayList<>();
        for (var next = url; next != null; ) {
            var page = reader(authorization).get(next).then().statusCode(200);
            joined.addAll(page.extract().<List<Object>>path("items"));
            next = page.extract().path("next");
            page.header("Link", next == null ? equalTo(null) : is("<" + next + ">; rel=\"next\""));
        }
        return joined;
    }

    private static RequestSpecification reader(String authorization) {
        var reader = platform.anonymous();
        return authorization == null ? reader : reader.header("Authorization", authorization);
    }

    private static ValidatableResponse call(Operation operation, String query) throws IOException {
        return request(operation)
                .request(operation.method(), operation.url() + query)
                .then();
    }

    private static RequestSpecification request(Operation operation) throws IOException {
        return operation.reads() && !operation.needsKey() ? platform.anonymous() : journey.write(operation);
    }
}
