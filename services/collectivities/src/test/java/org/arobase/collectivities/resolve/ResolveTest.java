package org.arobase.collectivities.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class ResolveTest {
    private static final String RESOLVE = "/v1/collectivities/resolve";
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @BeforeEach
    void ready() {
        await().until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22179           | commune-22179  | CERTAIN  |
            commune-22179   | commune-22179  | CERTAIN  |
            212201792       | commune-22179  | CERTAIN  |
            21220179200012  | commune-22179  | CERTAIN  |
            212 201 792     | commune-22179  | CERTAIN  |
            22240           | commune-22179  | CERTAIN  |
            Fréhel          | commune-22179  | LIKELY   |
            fréhel (22)     | commune-22179  | CERTAIN  |
            frehle          | commune-22179  | LIKELY   | typo-corrected
            Changé 53       | commune-53054  | CERTAIN  |
            Changé          | commune-72058  | DOUBTFUL | homonyms
            Ploubalay       | commune-22209  | LIKELY   | former-name
            fréh            | commune-22179  | DOUBTFUL | part-of-a-name
            93059           | commune-93066  | CERTAIN  | former-code
            97127           |                | NONE     | former-code-abolished
            Lyon 1          | arrondissement-municipal-69381 | LIKELY |
            lyon 01         | arrondissement-municipal-69381 | LIKELY |
            LYON 1er arrdt  | arrondissement-municipal-69381 | LIKELY |
            Lyon 69         | commune-69123  | CERTAIN  |
            212201793       |                | NONE     | siren-key
            nulle part      |                | NONE     | nothing-fits
            F0001           | commune-F0001  | CERTAIN  |
            """)
    void aLineMeansACollectivity(String text, String id, String confidence, String warning) {
        resolve(List.of(text))
                .body("items[0].line", is(1))
                .body("items[0].text", is(text))
                .body("items[0].match.id", is(id))
                .body("items[0].confidence", is(confidence))
                .body("items[0].warnings.code", warning == null ? is(List.of()) : contains(warning));
    }

    @Test
    void whatIsDoubtfulHasAlternatives() {
        resolve(List.of("Changé")).body("items[0].alternatives.id", contains("commune-53054"));
    }

    @Test
    void aWarningSpeaksTheLanguageOfTheAnswer() {
        resolve(List.of("frehle")).body("items[0].warnings[0].detail", is("« frehle » a été lu « Fréhel »."));
        Callers.anonymous()
                .contentType("application/json")
                .body(Map.of("lines", List.of("frehle")))
                .post(RESOLVE + "?lang=en")
                .then()
                .body("items[0].warnings[0].detail", is("\"frehle\" was read as \"Fréhel\"."));
    }

    @Test
    void repeatedAndEmptyLinesAreTold() {
        resolve(List.of("22179", "", "22179", "x".repeat(300)))
                .body("items", hasSize(4))
                .body("items[1].match", nullValue())
                .body("items[1].warnings.code", contains("line-empty"))
                .body("items[2].match.id", is("commune-22179"))
                .body("items[2].warnings.code", contains("line-repeated"))
                .body("items[2].warnings[0].detail", containsString("1"))
                .body("items[3].warnings.code", contains("line-too-long"));
    }

    @Test
    void aFrenchExcelIsRead() {
        send(CSV, "text\r\n\"Changé (53)\"\r\n2004\r\n".getBytes(Charset.forName("windows-1252")))
                .statusCode(200)
                .body("items.line", contains(2, 3))
                .body("items[0].match.id", is("commune-53054"))
                .body("items[1].warnings.code", hasItem("nothing-fits"));
    }

    @Test
    void ndjsonIsReadLineByLine() {
        send(NDJSON, "\"22179\"\n\n{broken\n\"Changé 53\"\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("items.line", contains(1, 3, 4))
                .body("items.confidence", contains("CERTAIN", "NONE", "CERTAIN"))
                .body("items[1].warnings.code", contains("line-unreadable"));
    }

    @Test
    void tenThousandLinesAreAnsweredInEachFormat() {
        var lines =
                IntStream.range(0, 10_000).mapToObj(i -> "\"ligne " + i + "\"").collect(Collectors.joining(","));
        var body = "{\"lines\":[" + lines + "]}";
        assertThat(as(NDJSON, body).lines().toList()).hasSize(10_001).last().isEqualTo("{\"end\":true,\"rows\":10000}");
        var csv = as(CSV, "{\"lines\":[\"22179\",\"Changé\"]}").split("\r\n");
        assertThat(csv).hasSize(3);
        assertThat(csv[0]).startsWith("line;text;match.id;match.name;match.kind");
        assertThat(csv[1]).startsWith("1;22179;commune-22179;Fréhel;COMMUNE;22;CERTAIN");
        resolve(Collections.nCopies(10_000, "22179")).body("items", hasSize(10_000));
    }

    @Test
    void moreThanTenThousandLinesAreRefused() {
        for (var type : List.of("application/json", NDJSON, CSV)) {
            var lines = Collections.nCopies(10_001, "22179");
            var body = switch (type) {
                case CSV -> "text\n" + String.join("\n", lines);
                case NDJSON -> String.join("\n", lines).replace("22179", "\"22179\"");
                default -> "{\"lines\":[\"" + String.join("\",\"", lines) + "\"]}";
            };
            send(type, body.getBytes(StandardCharsets.UTF_8))
                    .statusCode(413)
                    .body("type", is(type.equals(CSV) ? "/problems/csv-too-many-rows" : "/problems/too-many-lines"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json     | {}                      | 400 | invalid-request
            application/json     | {"lines":[]}            | 400 | invalid-request
            application/json     | {"lines":null}          | 400 | invalid-request
            application/json     | {"lines":[1]}           | 400 | invalid-request
            application/json     | {"line":["22179"]}      | 400 | unknown-field
            application/json     | {"lines":               | 400 | malformed-json
            text/csv             | nom                     | 400 | csv-header
            text/csv             | text                    | 400 | invalid-request
            application/x-ndjson | ' '                     | 400 | invalid-request
            application/xml      | <a/>                    | 415 | unsupported-media-type
            """)
    void whatIsNoListOfLinesIsRefused(String type, String body, int status, String slug) {
        send(type, body.getBytes(StandardCharsets.UTF_8)).statusCode(status).body("type", is("/problems/" + slug));
    }

    @Test
    void aWorkbookIsNoCsv() {
        send(CSV, new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0}).statusCode(400).body("type", is("/problems/csv-not-text"));
    }

    private static String as(String accept, String body) {
        return Callers.anonymous()
                .accept(accept)
                .contentType("application/json")
                .body(body)
                .post(RESOLVE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse resolve(List<String> lines) {
        return Callers.anonymous()
                .contentType("application/json")
                .body(Map.of("lines", lines))
                .post(RESOLVE)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(String type, byte[] body) {
        return Callers.anonymous()
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body)
                .post(RESOLVE)
                .then();
    }
}
