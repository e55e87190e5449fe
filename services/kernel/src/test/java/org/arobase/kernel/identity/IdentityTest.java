package org.arobase.kernel.identity;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestPlatform
class IdentityTest {

    @Test
    void nothingButHealthIsServedWithoutIdentity() {
        RestAssured.get("/notes").then().statusCode(401).contentType("application/problem+json");
        RestAssured.get("/nowhere").then().statusCode(401);
        RestAssured.get("/q/health/live").then().statusCode(200);
    }

    @Test
    void anOldTokenIsRefusedAlsoWhenItWasKnown() {
        var expired = Callers.token("x", Instant.now().minusSeconds(5), "admin");

        for (var i = 0; i < 2; i++) {
            RestAssured.given()
                    .header(IdentityVerifier.HEADER, expired)
                    .get("/notes")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void aTamperedTokenIsRefused() {
        var token = Callers.token("x", Instant.now().plusSeconds(60), "reader");
        var other = Callers.token("x", Instant.now().plusSeconds(60), "admin");
        var mixed = token.substring(0, token.indexOf('.'))
                + other.substring(other.indexOf('.'), other.lastIndexOf('.'))
                + token.substring(token.lastIndexOf('.'));

        RestAssured.given()
                .header(IdentityVerifier.HEADER, mixed)
                .get("/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void aPathInsideTheHealthPrefixDoesNotOpenTheRest() {
        RestAssured.given().urlEncodingEnabled(false).get("/q/../notes").then().statusCode(is(401));
        RestAssured.given()
                .urlEncodingEnabled(false)
                .get("/q/%2e%2e/notes")
                .then()
                .statusCode(is(401));
    }
}
