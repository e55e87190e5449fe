package org.arobase.collectivities.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.collectivities.structures.Rights;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class MandateBatchTest {

    private static final String NDJSON = "application/x-ndjson";

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void aSheetOfAFrenchExcelIsGrantedLineByLine() {
        var structure = Rights.structure("F00000920");
        var sheet = """
                collectivity;structure;scopes;from;to;deed
                F0001;%1$s;actions;01/01/2026;31/12/2028;Délibération n° 1
                commune-F0002;%1$s;actions label;01/01/2026;;Délibération n° 2
                commune-F0999;%1$s;actions;01/01/2026;;Délibération n° 3
                commune-F0003;%1$s;actoins;32/01/2026;;Délibération n° 4
                commune-F0001;%1$s;actions;01/06/2028;;Délibération n° 5
                """.formatted(structure);

        var answer = send("text/csv", sheet.getBytes(Charset.forName("windows-1252")), "")
                .statusCode(200)
                .body("dryRun", is(false))
                .body("granted", is(2))
                .body("refused", is(3))
                .body("lines.line", contains(2, 3, 4, 5, 6))
                .body("lines.outcome", contains("GRANTED", "GRANTED", "REFUSED", "REFUSED", "REFUSED"))
                .body("lines[2].errors.code", contains("not-in-directory"))
                .body("lines[3].errors.pointer", contains("/from", "/scopes"))
                .body("lines[4].problem", is("/problems/mandate-overlap"));

        String id = answer.extract().path("lines[1].id");
        Rights.get("/v1/mandates/" + id).statusCode(200).body("scopes", contains("actions", "label"));
        Callers.admin().get("/v1/mandates/" + id + "/deed").then().body("reference", is("Délibération n° 2"));
        assertThat(TopicProbe.awaitKey(Topics.MANDATES, id, 1)).hasSize(1);
    }

    @Test
    void aCodeThatLostItsLeadingZeroIsUnderstoodAndTold() {
        var sheet = """
                collectivity;structure;scopes;from;to;deed
                1004;%s;actions;01/01/2026;;Délibération n° 1
                """.formatted(Rights.structure("F00000926"));

        send("text/csv", sheet.getBytes(StandardCharsets.UTF_8), "?lang=en")
                .statusCode(200)
                .body("lines[0].errors[0].detail", containsString("commune-01004"))
                .body("lines[0].warnings.code", contains("csv-zeros-restored"))
                .body("lines[0].warnings.pointer", contains("/collectivity"));
    }

    @Test
    void aFileSentAgainChangesNothing() {
        var file = line("commune-F0004", Rights.structure("F00000921"), "acte");

        String id = send(NDJSON, file, "").statusCode(200).extract().path("lines[0].id");

        send(NDJSON, file, "")
                .statusCode(200)
                .body("granted", is(0))
                .body("unchanged", is(1))
                .body("lines[0].id", is(id));
    }

    @Test
    void whatWasRevokedDoesNotComeBackWithAnOldFile() {
        var file = line("commune-F0007", Rights.structure("F00000925"), "acte");
        String id = send(NDJSON, file, "").statusCode(200).extract().path("lines[0].id");
        Rights.act("/v1/mandates/" + id + "/revocation", 1, "{'on': '2025-12-01'}")
                .statusCode(200);

        send(NDJSON, file, "").statusCode(200).body("lines[0].problem", is("/problems/mandate-revoked"));
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        var structure = Rights.structure("F00000922");
        var file = line("commune-F0004", structure, "acte") + "\n" + line("commune-F0004", structure, "autre acte");

        send(NDJSON, file, "?dryRun=true")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("lines.outcome", contains("GRANTED", "REFUSED"))
                .body("lines[0].id", nullValue());

        Rights.get("/v1/mandates?structure=" + structure).body("items", empty());
    }

    @Test
    void aLineThatCannotBeReadHindersNoOther() {
        var structure = Rights.structure("F00000923");
        var file = "{\"colectivity\": 1}\n\nnonsense\n" + line("commune-F0005", structure, "acte");

        send(NDJSON, file, "?lang=en")
                .statusCode(200)
                .body("lines.line", contains(1, 3, 4))
                .body("lines.outcome", contains("REFUSED", "REFUSED", "GRANTED"))
                .body("lines[0].problem", is("/problems/unknown-field"))
                .body("lines[1].problem", is("/problems/malformed-json"));
    }

    @Test
    void aThousandLinesAreReadAndNoMore() {
        var structure = Rights.structure("F00000924");
        var line = line("commune-F0006", structure, "acte");

        send(NDJSON, repeated(line, 1_001), "").statusCode(413);
        send(NDJSON, repeated(line, 1_000), "")
                .statusCode(200)
                .body("granted", is(1))
                .body("unchanged", is(999))
                .body("lines", hasSize(1_000));
    }

    @Test
    void aFileOfNothingButFaultsTellsAllOfThem() {
        send(NDJSON, "[]\n{}\nnull", "")
                .statusCode(200)
                .body("granted", is(0))
                .body(
                        "lines.problem",
                        contains(
                                "/problems/invalid-request", "/problems/mandate-invalid", "/problems/invalid-request"));
    }

    @Test
    void whatIsNoFileOfMandatesIsRefusedWhole() {
        send(NDJSON, "\n \n", "").statusCode(400);
        send("text/csv", "a;b\n1;2\n", "").statusCode(400).body("type", is("/problems/csv-header"));
        send("text/csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "")
                .statusCode(400)
                .body("type", is("/problems/csv-not-text"));
        send(NDJSON, line("commune-F0006", "organisme-F00000901", "acte"), "?dryRun=maybe")
                .statusCode(400)
                .body("errors.parameter", contains("dryRun"));
        send(as("reader"), NDJSON, "{}".getBytes(StandardCharsets.UTF_8), "").statusCode(403);
    }

    private static String repeated(String line, int times) {
        return IntStream.range(0, times).mapToObj(i -> line).collect(Collectors.joining("\n"));
    }

    private static String line(String collectivity, String structure, String deed) {
        return """
                {"collectivity": "%s", "structure": "%s", "scopes": ["actions"], "from": "2026-01-01", "deed": "%s"}\
                """.formatted(collectivity, structure, deed);
    }

    private static ValidatableResponse send(String type, String file, String query) {
        return send(type, file.getBytes(StandardCharsets.UTF_8), query);
    }

    private static ValidatableResponse send(String type, byte[] file, String query) {
        return send(as("admin"), type, file, query);
    }

    private static ValidatableResponse send(RequestSpecification caller, String type, byte[] file, String query) {
        return caller.contentType(type)
                .body(file)
                .post("/v1/mandates/batch" + query)
                .then();
    }

    private static RequestSpecification as(String role) {
        var bytes = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(NDJSON, ContentType.BINARY)
                        .encodeContentTypeAs("text/csv", ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
        return Callers.as("somebody", role).config(bytes);
    }
}
