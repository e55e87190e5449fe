package org.arobase.kernel.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class ExportTest {

    private static final int ROWS = 1_200;

    @ParameterizedTest
    @CsvSource({"/rows.ndjson,*/*", "/rows.ndjson,application/json", "/rows,application/x-ndjson"})
    void aLineAResourceAndALastOneThatSaysSo(String path, String accept) throws IOException {
        var lines = get(path, accept)
                .contentType(startsWith("application/x-ndjson"))
                .header("Vary", containsString("Accept"))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(ROWS + 1).last().isEqualTo("{\"end\":true,\"rows\":1200}");
        var json = new ObjectMapper();
        for (var i = 0; i < ROWS; i++) {
            assertThat(json.readTree(lines.get(i)).path("number").asInt()).isEqualTo(i + 1);
        }
    }

    @Test
    void aTableForAFrenchExcel() {
        var table = get("/rows.csv", "*/*")
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(List.of(table.split("\r\n")))
                .hasSize(ROWS + 1)
                .startsWith(
                        "number;text;share;main.code;main.name;parts.code;parts.name;point.lon;point.lat",
                        "1;\"a;\"\"b\"\"\";0,125;x;X;x|y;X|'+Y;;",
                        "2;é;0,25;x;X;x|y;X|'+Y;-2,5;48",
                        "3;;0,375;x;X;x|y;X|'+Y;;",
                        "4;'=1+1;0,5;x;X;x|y;X|'+Y;-2,5;48");
    }

    @Test
    void aByteOrderMarkIsThereOnDemand() {
        assertThat(get("/rows.csv?bom=true&fields=number", "*/*").extract().asString())
                .startsWith("\uFEFFnumber\r\n1\r\n");
        assertThat(get("/rows.csv?fields=number", "*/*").extract().asString()).startsWith("number\r\n1\r\n");
    }

    @Test
    void aMapSaysHowManyFeaturesItHas() throws IOException {
        var map = new ObjectMapper()
                .readTree(get("/rows.geojson?fields=text,main.code", "*/*")
                        .contentType(startsWith("application/geo+json"))
                        .extract()
                        .asString());

        assertThat(map.path("numberReturned").asInt()).isEqualTo(ROWS);
        assertThat(map.path("features")).hasSize(ROWS);
        assertThat(map.at("/features/0/geometry").isNull()).isTrue();
        assertThat(map.at("/features/1/geometry/coordinates/0").asDouble()).isEqualTo(-2.5);
        assertThat(map.at("/features/1/properties").toString()).isEqualTo("{\"text\":\"é\",\"main\":{\"code\":\"x\"}}");
    }

    @ParameterizedTest
    @CsvSource({"ndjson", "csv", "geojson"})
    void anExportThatFailsOnTheWayIsCutOff(String format) {
        assertThatThrownBy(() -> Callers.anonymous()
                        .get("/rows." + format + "?trap=1100")
                        .asString())
                .isInstanceOf(IOException.class);
    }

    @Test
    void anExportThatFailsAtOnceIsAProblem() {
        Callers.anonymous().get("/rows.csv?trap=3").then().statusCode(500).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/rows.csv?limit=5, unknown-parameter, limit",
        "/rows.csv?bom=yes, invalid-parameter, bom",
        "/rows?bom=true, unknown-parameter, bom",
        "/rows.ndjson?fields=nummer, invalid-parameter, fields",
        "/rows.ndjson?sort=text, invalid-parameter, sort",
    })
    void whatAnExportDoesNotKnowIsRefused(String path, String slug, String parameter) {
        Callers.anonymous()
                .get(path)
                .then()
                .statusCode(400)
                .body("type", is("/problems/" + slug))
                .body("errors[0].parameter", is(parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;q=0, */*                          | text/csv",
                "application/json;q=0, text/csv;q=0, */*;q=0.5      | application/x-ndjson",
                "text/*;q=0, application/*;q=0, application/geo+json | application/geo+json",
                "text/csv, */*;q=0                                  | text/csv",
                "text/csv;q=0, */*                                  | application/json",
            })
    void whatIsRefusedByNameIsNotWritten(String accept, String type) {
        get("/rows?fields=number", accept).contentType(startsWith(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0",
                "*/*;q=0",
                "text/csv;q=0, application/*;q=0",
                "text/csv;q=0, application/*;q=0, */*"
            })
    void whoRefusesEveryFormatGetsNone(String accept) {
        Callers.anonymous().accept(accept).get("/rows").then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void anotherFormatThereIsNot() {
        Callers.anonymous()
                .accept("image/png")
                .get("/rows")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void aHeadHasNoBody() {
        Callers.anonymous().head("/rows.csv").then().statusCode(200).body(is(""));
    }

    private static ValidatableResponse get(String path, String accept) {
        return Callers.anonymous().accept(accept).get(path).then().statusCode(200);
    }
}
