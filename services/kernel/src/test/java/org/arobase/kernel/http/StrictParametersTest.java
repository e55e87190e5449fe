package org.arobase.kernel.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class StrictParametersTest {

    private static final String ID = "/odd/01900000-0000-7000-8000-000000000000";

    @Test
    void whatFitsIsReadAsItIs() {
        get(ID + "?day=2024-02-29&colour=RED&flag=true&number=-3&code=abc&colours=RED&colours=BLUE")
                .statusCode(200)
                .body("day", is("2024-02-29"))
                .body("flag", is(true))
                .body("number", is(-3))
                .body("text", is("abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "day=2025-02-29, day, expected-date",
        "day=2025-2-9, day, expected-date",
        "day=tomorrow, day, expected-date",
        "colour=REED, colour, not-one-of-near",
        "colour=red, colour, not-one-of-near",
        "colours=RED&colours=PINK, colours, not-one-of",
        "flag=yes, flag, not-one-of",
        "flag=TRUE, flag, not-one-of-near",
        "number=1.0, number, not-a-number",
        "number=2147483648, number, not-a-number",
        "number=1e3, number, not-a-number",
        "code=abcd, code, size-out-of-range",
        "code=, code, empty",
        "code, code, empty",
        "code=a&code=b, code, repeated",
        "colours=RED&colours=, colours, empty",
        "code=%00, code, nul-character",
        "code=a%00b, code, nul-character",
        "code=%FF, code, not-unicode",
        "code=%C0%AF, code, not-unicode",
        "code=%ED%A0%80, code, not-unicode",
        "lang=de, lang, not-one-of",
        "lang=fr&lang=en, lang, repeated",
        "cdoe=a, cdoe, unknown-name-near",
        "CODE=a, CODE, unknown-name-near",
        "%00=a, '\0', unknown-name",
        "code[]=a, code[], unknown-name-near",
        "utm=a, utm, unknown-name",
        "__=a, __, unknown-name",
    })
    void aParameterThatDoesNotFitIsNamed(String query, String name, String code) {
        get(ID + "?" + query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains(name))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1-1-1-1-1", "01900000-0000-7000-8000-00000000000g", "01900000000070008000000000000000"})
    void anIdThatIsNoneIsNamed(String id) {
        get("/odd/" + id)
                .statusCode(400)
                .body("errors.parameter", contains("id"))
                .body("errors.code", contains("malformed-id"));
    }

    @ParameterizedTest
    @CsvSource({"%00, nul-character", "a%00, nul-character", "%FF, not-unicode", "%C0%80, not-unicode"})
    void aPathIsText(String text, String code) {
        get("/odd/texts/" + text)
                .statusCode(400)
                .body("errors.parameter", contains("text"))
                .body("errors.code", contains(code));
    }

    @Test
    void everyParameterIsNamedInOneAnswer() {
        get("/odd/1?dya=1&code=&flag=maybe&number=1&number=x&lang=de&filter[a]=b")
                .statusCode(400)
                .body("type", is("/problems/unknown-parameter"))
                .body(
                        "errors.parameter",
                        containsInAnyOrder("dya", "filter[a]", "id", "code", "flag", "number", "lang"));
    }

    /** A list reads these as text, and would have told their faults itself. */
    @Test
    void anUnknownParameterHidesNoFaultOfAList() {
        get("/rows?limt=3&limit=101&total=maybe")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limt", "limit", "total"))
                .body("errors.code", containsInAnyOrder("unknown-name-near", "out-of-range", "not-one-of"));
    }

    @Test
    void hundredsOfParametersAreToldAsFifty() {
        var query =
                IntStream.range(0, 300).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));

        get(ID + "?" + query).statusCode(400).body("errors", hasSize(50));
    }

    @Test
    void aParameterWithoutSenseIsRefusedWhereThereAreNone() {
        get("/odd/texts/a?b=c").statusCode(400).body("errors.parameter", hasItem("b"));
    }

    private static ValidatableResponse get(String path) {
        return Callers.anonymous().urlEncodingEnabled(false).get(path).then();
    }
}
