package org.arobase.kernel.idempotency;

import static org.arobase.kernel.idempotency.Repeats.create;
import static org.arobase.kernel.idempotency.Repeats.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.arobase.contracts.Topics;
import org.arobase.kernel.MovableClock;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestPlatform
class IdempotentTest {

    @Inject
    Repeats repeats;

    @Inject
    MovableClock clock;

    private final String key = fresh();
    private final String text = fresh();

    @AfterEach
    void timeGoesOn() {
        clock.goOn();
    }

    @Test
    void aRepeatedRequestIsGivenTheFirstAnswerByteForByte() {
        var first = create(key, text).statusCode(201).header(ReplayMapper.HEADER, nullValue());
        var again = create(key, text).statusCode(201).header(ReplayMapper.HEADER, "true");

        assertThat(again.extract().asByteArray()).isEqualTo(first.extract().asByteArray());
        assertThat(headers(again.extract().response()))
                .isEqualTo(headers(first.extract().response()))
                .contains("ETag \"1\"", "Location /notes/" + first.extract().path("id"));
        assertThat(repeats.notes(text)).isEqualTo(1);
        assertThat(TopicProbe.awaitKey(Topics.CAMPAIGNS, first.extract().path("id"), 1))
                .hasSize(1);
    }

    @Test
    void withoutAKeyEveryRequestIsANewOne() {
        for (var i = 0; i < 2; i++) {
            Callers.admin()
                    .contentType(ContentType.JSON)
                    .body("{\"text\":\"" + text + "\"}")
                    .post("/notes")
                    .then()
                    .statusCode(201);
        }

        assertThat(repeats.notes(text)).isEqualTo(2);
    }

    @Test
    void quotesSpacesAndOrderMakeNoDifference() {
        create("client", key, "{\"text\":\"" + text + "\",\"colour\":\"RED\"}").statusCode(201);

        create("client", "\"" + key + "\"", "{ \"colour\": \"RED\",\n\"text\": \"" + text + "\" }")
                .statusCode(201)
                .header(ReplayMapper.HEADER, "true");
    }

    @Test
    void aKeyNamesOneRequest() {
        create(key, text).statusCode(201);

        create(key, "another text")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void anotherClientsKeyIsAnotherKey() {
        var json = "{\"text\":\"" + text + "\"}";
        String first = create("one", key, json).statusCode(201).extract().path("id");

        create("two", key, json).statusCode(201).header(ReplayMapper.HEADER, nullValue());

        assertThat(repeats.notes(text)).isEqualTo(2);
        create("one", key, json).header(ReplayMapper.HEADER, "true").body("id", equalTo(first));
    }

    @Test
    void aFailureLeavesTheKeyFree() {
        var existing = "{\"id\":\"" + text + "\",\"text\":\"" + text + "\"}";
        create("client", fresh(), existing).statusCode(201);

        create("client", key, existing).statusCode(409).body("type", is("/problems/already-exists"));

        create("client", key, "{\"text\":\"better\"}").statusCode(201).header(ReplayMapper.HEADER, nullValue());
    }

    @Test
    void anAnswerIsKeptForADay() {
        clock.stop();
        create(key, text).statusCode(201);
        clock.advance(Duration.ofHours(24).minusMillis(1));
        create(key, text).statusCode(201).header(ReplayMapper.HEADER, "true");
        clock.advance(Duration.ofMillis(1));

        create(key, text).statusCode(201).header(ReplayMapper.HEADER, nullValue());

        assertThat(repeats.notes(text)).isEqualTo(2);
        create(key, text).header(ReplayMapper.HEADER, "true");
    }

    @Test
    void whatIsOverDoesNotPileUp() throws Exception {
        repeats.update("""
                insert into idempotency (id, fingerprint, status, headers, expires_at)
                select 'old' || n, '', 201, '{}', now() - interval '1 hour' from generate_series(1, 10) n
                """);

        for (var i = 0; i < 3; i++) {
            create(fresh(), text).statusCode(201);
        }

        assertThat(repeats.number("select count(*) from idempotency where id like 'old%'"))
                .isZero();
    }

    @Test
    void aSecretIsShownOnceAndNotKept() {
        String secret = Repeats.as(key)
                .post("/notes/1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");

        Repeats.as(key)
                .post("/notes/1/keys")
                .then()
                .statusCode(409)
                .body("type", is("/problems/secret-already-shown"))
                .body("resource", startsWith("/notes/1/keys/"));

        assertThat(repeats.number("select count(*) from idempotency where body like '%' || ? || '%'", secret))
                .isZero();
    }

    @Test
    void nobodysKeyIsRefused() {
        Callers.anonymous()
                .header(IdempotencyKey.HEADER, key)
                .post("/notes/1/keys")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"a"})
    void aKeyThatIsNoneIsNamed(String wrong) {
        create(wrong, text)
                .statusCode(400)
                .body("errors[0].parameter", is("Idempotency-Key"))
                .body("errors[0].code", is("malformed-key"));
        assertThat(repeats.notes(text)).isZero();
    }

    @Test
    void aSecondKeyIsRefused() {
        Repeats.as(key)
                .header(IdempotencyKey.HEADER, fresh())
                .body("{\"text\":\"" + text + "\"}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("repeated"));
    }

    private static List<String> headers(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header(ReplayMapper.HEADER, "")))
                .map(header -> header.getName() + " " + header.getValue())
                .sorted()
                .toList();
    }
}
