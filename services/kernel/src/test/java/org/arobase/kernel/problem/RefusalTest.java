package org.arobase.kernel.problem;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "23505, 409, already-exists",
        "23P01, 409, already-exists",
        "23503, 409, conflict",
        "23001, 409, conflict",
        "23502, 400, value-refused",
        "23514, 400, value-refused",
        "22001, 400, value-refused",
        "22003, 400, value-refused",
        "22008, 400, value-refused",
        "22021, 400, value-refused",
        "22P02, 400, value-refused",
        "22P05, 400, value-refused",
        "40001, 409, concurrent-change",
        "40P01, 409, concurrent-change",
        "55P03, 409, concurrent-change",
        "57014, 503, unavailable",
        "53300, 503, unavailable",
        "57P03, 503, unavailable",
        "58030, 503, unavailable",
        "08006, 503, unavailable",
        "42P01, 500, internal",
        "42601, 500, internal",
        "P0001, 500, internal",
        "XX000, 500, internal",
    })
    void whatTheDatabaseRefusesIsAProblemWithoutItsWords(String state, int status, String slug) {
        var answer = Callers.anonymous()
                .get("/odd/refused?state=" + state)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug))
                .body(not(containsString("secret of the inside")))
                .body(not(containsString(state)));
        if (status == 503) {
            answer.header("Retry-After", notNullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into note values ('without', 1, null)",
                "select ('\"' || '\\u0000' || '\"')::jsonb->>0",
                "select chr(0)",
                "select convert_from('\\xff', 'UTF8')",
                "select 'x'::uuid",
                "select repeat('1', 30)::bigint",
                "select '2025-02-30'::date",
                "select 'abc'::varchar(2)::int",
            })
    void whatPostgresqlReallySaysIsUnderstood(String sql) {
        Callers.anonymous()
                .queryParam("sql", sql)
                .get("/odd/stored")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/value-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"length=0", "length=5000", "length=0&fields=text"})
    void anAnswerThatCannotBeWrittenIsAFailureInside(String how) {
        Callers.anonymous()
                .get("/odd/unwritable?" + how)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("/problems/internal"))
                .body(not(containsString("secret of the inside")))
                .body(not(containsString("Trap")));
    }

    @RepeatedTest(20)
    void anAnswerThatFailsOnItsWayIsCutOff() {
        var request = Callers.anonymous();

        assertThatThrownBy(() -> request.get("/odd/unwritable?length=1000000").asString())
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyConstraintThatABodyBreaksIsToldItsPlace() {
        Callers.admin()
                .contentType(ContentType.JSON)
                .body("{\"code\": \"abcd\", \"pieces\": [{\"size\": 1}, {\"size\": 10}]}")
                .post("/odd/checked")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", containsInAnyOrder("/name", "/code", "/pieces/1/size"))
                .body("errors.code", containsInAnyOrder("required", "size-out-of-range", "invalid-value"));
    }

    @Test
    void aConstraintThatAPathBreaksNamesTheParameter() {
        Callers.anonymous()
                .get("/notes/" + "a".repeat(41))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                       | 406",
                "image/*                         | 406",
                "application/xml, text/csv       | 406",
                "x                               | 406",
                "/                               | 406",
                "a/b/c                           | 406",
                ";;;                             | 406",
                "application/                    | 406",
                "'application/json;q=x'          | 406",
                "application/json                | 200",
                "application/*;q=0.1             | 200",
                "text/html, */*;q=0.1            | 200",
                "APPLICATION/JSON                | 200",
                "*/*                             | 200",
                "application/json;q=0            | 406",
                "application/json; Q=0.000       | 406",
                "*/*;q=0                         | 406",
                "application/*;q=0, */*          | 406",
                "application/json;q=0, */*       | 406",
                "application/json;q=0.001        | 200",
                "application/json, */*;q=0       | 200",
                "application/*, text/csv;q=0     | 200",
            })
    void anAcceptThatNothingFitsIsAProblem(String accept, int status) {
        var answer = Callers.anonymous()
                .header("Accept", accept)
                .get("/odd/texts/a")
                .then()
                .statusCode(status);
        if (status == 406) {
            answer.contentType("application/problem+json")
                    .body("type", is("/problems/not-acceptable"))
                    .body("detail", containsString("application/json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "-", "fr;q=x", "en;q=2", "xx-yy-zz", ";;;", ",", "fr,,en", "é", "en\t", "*;q=0"})
    void noLanguageIsAFailure(String language) {
        Callers.anonymous()
                .header("Accept-Language", language)
                .get("/odd/texts/a")
                .then()
                .statusCode(200);
    }
}
