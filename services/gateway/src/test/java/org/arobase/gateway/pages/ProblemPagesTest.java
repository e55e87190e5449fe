package org.arobase.gateway.pages;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.arobase.gateway.door.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class ProblemPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/problems, fr, Zèbre endormi",
        "/problems?lang=en, en, Zebra asleep",
        "/problems/zebra-asleep, fr, Zèbre endormi",
        "/problems/zebra-asleep?lang=en, en, Zebra asleep",
        "/problems/violations, fr, Des rayures",
        "/problems/violations?lang=en, en, Stripes",
    })
    void aProblemHasAPageInBothLanguages(String path, String language, String words) {
        when().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Language", language)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString(words))
                .body(not(containsString("style=")));
    }

    @Test
    void theLanguageIsTheOneOfTheBrowser() {
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/problems/zebra-asleep")
                .then()
                .header("Content-Language", "en");
    }

    @Test
    void theIndexLeadsToEachPage() {
        when().get("/problems").then().body(containsString("href=\"/problems/zebra-asleep?lang=fr\""));
    }

    @Test
    void wordsAreNeverMarkup() {
        when().get("/problems/zebra-asleep").then().body(containsString("&lt;doucement&gt;"));
    }

    @Test
    void aMistypedTypeIsToldTheNearest() {
        when().get("/problems/zebra-aslep?lang=en")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("/problems/zebra-asleep"));
        when().get("/problems/no-such-thing-at-all")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/path-unknown"));
    }
}
