package org.arobase.kernel.json;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
class StrictBodyTest {

    @Test
    void whatFitsIsReadAsItIs() {
        post("""
                {"text": "é😀\\u00e9", "number": -3, "amount": 9007199254740993, "measure": 1.5e3, "flag": true,
                 "day": "2024-02-29", "instant": "2026-01-01T00:00:00Z", "id": "01900000-0000-7000-8000-000000000000",
                 "colour": "RED", "words": ["a", ""], "part": {"name": null, "size": 1}, "parts": []}""")
                .statusCode(200)
                .body("text", is("é😀é"))
                .body("amount", is(9007199254740993L))
                .body("day", is("2024-02-29"))
                .body("part.size", is(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text': 1}                     | /text    | expected-text",
                "{'text': true}                  | /text    | expected-text",
                "{'text': {}}                    | /text    | expected-text",
                "{'text': ['a']}                 | /text    | expected-text",
                "{'number': '1'}                 | /number  | expected-integer",
                "{'number': ''}                  | /number  | expected-integer",
                "{'number': 1.5}                 | /number  | expected-integer",
                "{'number': 1.0}                 | /number  | expected-integer",
                "{'number': true}                | /number  | expected-integer",
                "{'number': 2147483648}          | /number  | expected-integer",
                "{'amount': 9223372036854775808} | /amount  | expected-integer",
                "{'amount': [1]}                 | /amount  | expected-integer",
                "{'measure': '1,5'}              | /measure | expected-number",
                "{'measure': 1e400}              | /measure | beyond-limits",
                "{'measure': -1e400}             | /measure | beyond-limits",
                "{'measure': 1e999999999}        | /measure | beyond-limits",
                "{'measure': 1e99999999999999}   | /measure | beyond-limits",
                "{'measure': 0.5e-400}           | /measure | beyond-limits",
                "{'flag': 'true'}                | /flag    | expected-boolean",
                "{'flag': 1}                     | /flag    | expected-boolean",
                "{'day': '2025-02-29'}           | /day     | expected-date",
                "{'day': '2025-13-01'}           | /day     | expected-date",
                "{'day': '2025-1-1'}             | /day     | expected-date",
                "{'day': '01/02/2025'}           | /day     | expected-date",
                "{'day': '2025-01-01T00:00:00Z'} | /day     | expected-date",
                "{'day': '+12025-01-01'}         | /day     | expected-date",
                "{'day': ''}                     | /day     | expected-date",
                "{'day': 20000}                  | /day     | expected-date",
                "{'day': [2025, 1, 1]}           | /day     | expected-date",
                "{'day': '1999-01-01'}           | ``       | invalid-value",
                "{'instant': 0}                  | /instant | expected-instant",
                "{'instant': '2026-01-01'}       | /instant | expected-instant",
                "{'instant': '2026-01-01T25:00:00Z'} | /instant | expected-instant",
                "{'id': '1-1-1-1-1'}             | /id      | expected-uuid",
                "{'id': 'AZAAAAAAcACAAAAAAAAAAA=='} | /id   | expected-uuid",
                "{'id': 7}                       | /id      | expected-uuid",
                "{'colour': 'REED'}              | /colour  | not-one-of-near",
                "{'colour': 'red'}               | /colour  | not-one-of-near",
                "{'colour': ''}                  | /colour  | not-one-of",
                "{'colour': 0}                   | /colour  | not-one-of",
                "{'words': 'a'}                  | /words   | expected-list",
                "{'words': {'a': 1}}             | /words   | expected-list",
                "{'words': ['a', 2]}             | /words/1 | expected-text",
                "{'part': []}                    | /part    | expected-object",
                "{'part': 'x'}                   | /part    | expected-object",
                "{'part': {'siez': 1}}           | /part/siez | unknown-name-near",
                "{'parts': [{}, {'size': 'x'}]}  | /parts/1/size | expected-integer",
                "{'a/b~c': 1}                    | /a~1b~0c | unknown-name",
                "{'': 1}                         | /        | unknown-name",
                "{'text': 'a', 'text': 'b'}      | /text    | duplicate-field",
                "{'part': {'size': 1, 'size': 2}} | /part/size | duplicate-field",
                "{'text': 'a\\u0000b'}           | /text    | nul-character",
                "{'words': ['\\u0000']}          | /words/0 | nul-character",
                "{'text': '\\ud800'}             | /text    | not-unicode",
                "{'text': '\\udc00\\ud800'}      | /text    | not-unicode",
                "[]                              | ``       | expected-object",
                "[{}]                            | ``       | expected-object",
                "'x'                             | ``       | expected-object",
                "1                               | ``       | expected-object",
                "true                            | ``       | expected-object",
                "null                            | ``       | required",
                "``                              | ``       | required",
                "`  `                            | ``       | required",
            })
    void aValueThatDoesNotFitIsToldItsPlaceAndWhatIsExpected(String body, String pointer, String code) {
        post(body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\"",
                "{\"text\":}",
                "{\"text\":\"a}",
                "{\"text\":\"a\",}",
                "{,}",
                "{text:1}",
                "{'text':1}",
                "{\"number\":NaN}",
                "{\"number\":Infinity}",
                "{\"number\":-Infinity}",
                "{\"number\":01}",
                "{\"number\":+1}",
                "{\"number\":.5}",
                "{\"number\":1.}",
                "{\"number\":0x1}",
                "{\"flag\":TRUE}",
                "{} {}",
                "{} x",
                "{}]",
                "null null",
                "1 2",
                "{\"text\":\"a\tb\"}",
                "{\"text\":\"a\nb\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\\u12\"}",
                "{\"text\":\"\u0000\"}",
                "\u0000",
                "{/**/}",
                "// a\n{}",
                "# a\n{}",
                "<a/>",
                "text=a",
                "undefined",
                "{\"text\":\"a\";}",
                "\uFEFF\uFEFF{}"
            })
    void whatIsNotOneJsonDocumentIsToldWhereTheReadingStopped(String body) {
        post(body).statusCode(400).body("type", is("/problems/malformed-json")).body("detail", containsString("ligne"));
    }

    @ParameterizedTest
    @CsvSource({
        "overlong slash, 7B2274657874223A22C0AF227D, 9",
        "overlong NUL, 7B2274657874223A22C080227D, 9",
        "truncated, 7B2274657874223A22C3, 9",
        "a lone continuation, 7B2274657874223A2280227D, 9",
        "an encoded surrogate, 7B2274657874223A22EDA080227D, 9",
        "beyond Unicode, 7B2274657874223A22F4908080227D, 9",
        "never a byte of UTF-8, 7B2274657874223A22FF227D, 9",
        "Latin-1, 7B2274657874223A22E9227D, 9",
    })
    void aBodyThatIsNotUtf8IsToldTheByte(String what, String hex, int octet) {
        post(HexFormat.of().parseHex(hex), "application/json")
                .statusCode(400)
                .body("errors.code", contains("not-utf8"))
                .body("errors[0].detail", containsString("octet " + octet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void anotherEncodingIsNeverGuessed(String charset) {
        post("{\"text\":\"a\"}".getBytes(Charset.forName(charset)), "application/json")
                .statusCode(400);
    }

    @Test
    void aByteOrderMarkIsOverlooked() {
        post("\uFEFF{\"text\":\"a\"}").statusCode(200).body("text", is("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json;charset=iso-8859-1, 415",
        "application/json;charset=utf-16, 415",
        "application/json;charset=UTF-8, 200",
        "application/json;charset=\"utf-8\", 200",
        "application/json; q=1, 200",
        "APPLICATION/JSON, 200",
        "text/plain, 415",
        "text/json, 415",
        "application/jsonp, 415",
        "multipart/form-data, 415",
        "json, 415",
        "/, 415",
        "*/*, 415",
        "application/*, 415",
        "', ', 415",
    })
    void onlyJsonIsReadAsJson(String contentType, int status) {
        var answer = post("{}".getBytes(StandardCharsets.UTF_8), contentType).statusCode(status);
        if (status == 415) {
            answer.contentType("application/problem+json").body("type", is("/problems/unsupported-media-type"));
        }
    }

    @Test
    void everyPlaceIsNamedInOneAnswer() {
        post("""
                {"txet": "a", "number": "1", "amount": "2", "day": "2025-02-30", "words": ["a", 1, "b", {}],
                 "part": {"name": 1, "sise": 2}, "parts": [{"size": "1"}, 5, {"name": "\\u0000"}],
                 "text": "x", "text": "y", "colour": "GREEN", "flag": []}""")
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/txet",
                                "/number",
                                "/amount",
                                "/day",
                                "/words/1",
                                "/words/3",
                                "/part/name",
                                "/part/sise",
                                "/parts/0/size",
                                "/parts/1",
                                "/parts/2/name",
                                "/text",
                                "/colour",
                                "/flag"));
    }

    @Test
    void whatMustBeThereIsRequiredInItsPlace() {
        post("/odd/checked", "{\"name\": \"a\", \"pieces\": [{}, {\"size\": null}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/pieces/0/size", "/pieces/1/size"))
                .body("errors.code", contains("required", "expected-integer"));
    }

    @Test
    void unknownFieldsAloneAreOneKindOfProblem() {
        post("{\"txet\": 1, \"part\": {\"naem\": {\"a\": []}}}")
                .statusCode(400)
                .body("type", is("/problems/unknown-field"))
                .body("errors.pointer", contains("/txet", "/part/naem"))
                .body("errors.detail", contains(containsString("text"), containsString("name")));
    }

    @Test
    void aThousandFaultsAreToldAsFifty() {
        var words = IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        post("{\"words\":[" + words + "]}").statusCode(400).body("errors", hasSize(50));
    }

    @Test
    void anyDepthIsRefusedBeyondSixtyFour() {
        post("/odd/any", "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}").statusCode(200);
        for (var depth : new int[] {64, 5_000, 500_000}) {
            post("/odd/any", "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}")
                    .statusCode(400)
                    .body("errors.code", contains("beyond-limits"));
            post("/odd/any", "{\"a\":".repeat(depth / 5)).statusCode(400);
        }
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        post("/odd/any", "{\"a\":" + "9".repeat(65) + "}").statusCode(400).body("errors.pointer", contains("/a"));
        post("/odd/any", "{\"a\":0." + "9".repeat(900_000) + "}").statusCode(400);
    }

    @Test
    void aNameIsAsStrictAsAValue() {
        post("/odd/any", "{\"a\\u0000\": 1}").statusCode(400).body("errors.code", contains("nul-character"));
        post("/odd/any", "{\"\\ud800\": 1}").statusCode(400).body("errors.code", contains("not-unicode"));
        post("/odd/any", "{\"a\": 1, \"\\u0061\": 2}").statusCode(400).body("errors.code", contains("duplicate-field"));
    }

    @Test
    void namesMadeToCollideCostNothing() {
        var names = IntStream.range(0, 1 << 13)
                .mapToObj(number -> "\""
                        + Integer.toBinaryString((1 << 13) | number)
                                .replace("0", "Aa")
                                .replace("1", "BB") + "\":1")
                .collect(Collectors.joining(","));
        post("/odd/any", "{" + names + "}").statusCode(200).body("names", is(1 << 13));
    }

    @Test
    void moreThanAMegabyteIsRefusedAsAProblem() {
        post("{\"text\":\"" + "a".repeat(1 << 20) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("/problems/too-large"));
    }

    private static ValidatableResponse post(String body) {
        return post("/odd", body);
    }

    private static ValidatableResponse post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static ValidatableResponse post(byte[] body, String contentType) {
        return post("/odd", body, contentType);
    }

    private static ValidatableResponse post(String path, byte[] body, String contentType) {
        var raw = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return Callers.admin()
                .config(RestAssured.config().encoderConfig(raw))
                .header("Content-Type", contentType)
                .body(body)
                .post(path)
                .then();
    }
}
