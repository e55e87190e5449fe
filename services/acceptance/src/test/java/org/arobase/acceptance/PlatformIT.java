package org.arobase.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new user does, on the whole platform with the real directory, from the first start to the second. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlatformIT {

    private static final Path STATE = Path.of(System.getProperty("arobase.state"));
    private static Platform platform;

    @BeforeAll
    static void start() throws IOException {
        platform = Platform.startAnew(STATE);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    @Order(1)
    void aCommuneIsFoundByItsName() {
        platform.anonymous()
                .get("/v1/collectivities?q=frehel")
                .then()
                .statusCode(200)
                .body("items[0].id", is("commune-22179"))
                .body("items[0].name", is("Fréhel"))
                .body("items[0].epci.id", startsWith("epci-"))
                .body("items[0].departements[0].id", is("departement-22"))
                .body("items[0].regions[0].id", is("region-53"))
                .body("items[0].population.inhabitants", is(1611))
                .body("items[0].population.year", is(2023));
    }

    @Test
    @Order(1)
    void aCommuneIsReadByItsId() {
        var etag = platform.anonymous()
                .get("/v1/collectivities/commune-22179")
                .then()
                .statusCode(200)
                .body("id", is("commune-22179"))
                .extract()
                .header("ETag");

        platform.anonymous()
                .header("If-None-Match", etag)
                .get("/v1/collectivities/commune-22179")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "COMMUNE, 34958",
        "COLLECTIVITE_OUTREMER, 19",
        "COMMUNE_DELEGUEE, 2105",
        "COMMUNE_ASSOCIEE, 471",
        "ARRONDISSEMENT_MUNICIPAL, 45",
        "EPCI, 1254",
        "EPT, 11",
        "DEPARTEMENT, 101",
        "REGION, 18",
        "CTCD, 100"
    })
    void theDirectoryIsWhole(String kind, int count) {
        platform.anonymous()
                .get("/v1/collectivities?limit=1&total=true&kind=" + kind)
                .then()
                .statusCode(200)
                .body("total", is(count));
    }

    /** What is published is the whole one, at /v1/openapi.json. */
    @ParameterizedTest
    @Order(1)
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void noServiceShowsAContractOfItsOwn(int offset) {
        platform.plain().port(platform.port() + offset).get("/q/openapi").then().statusCode(404);
    }

    @Test
    @Order(1)
    void everyChangeOfTheDirectoryCanBeFollowed() {
        Waiting.until(() -> {
            var next = "/v1/changes?types=collectivity&limit=1000";
            var seen = 0;
            JsonNode page;
            do {
                page = json(next);
                seen += page.path("items").size();
                next = page.path("next").asText();
            } while (page.path("more").asBoolean());
            assertThat(seen).isGreaterThanOrEqualTo(39_082);
        });
    }

    @Test
    @Order(2)
    void onePublicationTravelsThroughAllOfIt() throws IOException {
        var token = endOfJournal();
        var draft = platform.admin()
                .body("""
                        {"collectivity": "commune-F0001", "title": "Wifi de la médiathèque",
                         "summary": "Un accès libre et gratuit.", "services": ["%s"]}
                        """.formatted(aService()))
                .post("/v1/actions")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/actions/"))
                .extract();
        var action = draft.header("Location");
        platform.anonymous().get(action).then().statusCode(404);

        platform.admin()
                .header("If-Match", draft.header("ETag"))
                .body("{}")
                .post(action + "/publication")
                .then()
                .statusCode(200);

        var id = action.substring(action.lastIndexOf('/') + 1);
        platform.anonymous().get(action).then().statusCode(200).body("title", is("Wifi de la médiathèque"));
        Waiting.until(() -> platform.anonymous()
                .get("/v1/news?fictive=include&collectivity=commune-F0001")
                .then()
                .statusCode(200)
                .body("items.action", hasItem(id)));
        Waiting.until(() -> platform.anonymous()
                .get("/v1/changes?limit=1000&after=" + token)
                .then()
                .statusCode(200)
                .body("items.type", hasItem("org.arobase.action.published.v1"))
                .body("items.type", hasItem("org.arobase.news-item.published.v1"))
                .body("items.subject", hasItem(action)));
        var score = "/v1/campaigns/fictive-2026/scores/commune-F0001";
        Waiting.until(() -> score(score, 200, 0));
        platform.anonymous().get(score).then().statusCode(401);
    }

    @Test
    @Order(2)
    void aScoreIsNobodyElsesBusiness() {
        platform.anonymous()
                .get("/v1/changes?limit=1000&types=campaign")
                .then()
                .statusCode(200)
                .body(not(containsString("score")));
    }

    @Test
    @Order(1)
    void theDocumentationIsOneDocument() {
        platform.plain().get("/docs").then().statusCode(200).body(containsString("swagger-ui"));
        var document = json("/v1/openapi.json");

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("paths").fieldNames())
                .toIterable()
                .contains("/v1/collectivities", "/v1/actions", "/v1/campaigns", "/v1/news", "/v1/changes");
    }

    @Test
    @Order(3)
    void everyPublicReadCanBeTriedAsItStands() {
        var tried = platform.contract().operations().stream()
                .filter(operation -> operation.reads() && !operation.needsKey())
                .map(Operation::exampleUrl)
                .toList();

        assertThat(tried).hasSizeGreaterThan(20);
        for (var url : tried) {
            assertThat(platform.anonymous().get(url).statusCode()).as(url).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "/v1/collectivities?departemnt=22, 400",
        "/v1/collectivities/commune-35999, 404",
        "/v1/collectivities/commune-99999, 400",
        "/v1/nowhere, 404",
        "/v1/changes?after=x, 400",
    })
    void aMistakeIsExplained(String path, int status) {
        platform.anonymous()
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue())
                .body("traceId", notNullValue());
    }

    @Test
    @Order(9)
    void aSecondStartFindsEverythingAgain() throws Exception {
        var key = platform.adminKey();
        var token = endOfJournal();
        platform.close();

        platform = Platform.start(STATE);

        assertThat(platform.adminKey()).isEqualTo(key);
        platform.anonymous().get("/v1/collectivities/commune-22179").then().statusCode(200);
        platform.anonymous()
                .get("/v1/actions?fictive=include&total=true")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0));
        assertThat(json("/v1/changes?after=" + token).path("items").size()).isZero();
    }

    private static void score(String path, int status, int least) {
        try {
            platform.admin().get(path).then().statusCode(status).body("total", greaterThan((float) least));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String path) {
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

    private static String aService() {
        return json("/v1/nomenclatures/2026-sample")
                .at("/categories/0/themes/0/services/0/code")
                .asText();
    }

    private static String endOfJournal() {
        var page = json("/v1/changes?limit=1000");
        while (page.path("more").asBoolean()) {
            page = json(page.path("next").asText());
        }
        return page.path("token").asText();
    }
}
