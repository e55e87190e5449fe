package org.arobase.collectivities.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.arobase.collectivities.structures.Rights;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class MandatesTest {

    private static final String MANDATES = "/v1/mandates";

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void aMandateIsGrantedAndRevokedInPublicWithoutItsDeed() {
        var id = grant("commune-F0013", "actions");

        Rights.act(MANDATES + "/" + id + "/revocation", 1, "{'on': '2026-07-01'}")
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("revokedOn", is("2026-07-01"));

        var records = TopicProbe.awaitKey(Topics.MANDATES, id, 2);
        assertThat(records)
                .extracting(record -> TopicProbe.header(record, "ce_type"))
                .containsExactly("org.arobase.mandate.granted.v1", "org.arobase.mandate.revoked.v1");
        assertThat(records).noneMatch(record -> TopicProbe.text(record).contains("acte"));
        Rights.get(MANDATES + "/" + id)
                .statusCode(200)
                .body(is(TopicProbe.text(records.getLast())))
                .body(not(containsString("acte")));
    }

    @Test
    void aDeedIsForAdministratorsOnly() {
        var deed = MANDATES + "/" + grant("commune-F0014", "actions") + "/deed";

        Callers.admin().get(deed).then().statusCode(200).body("reference", is("acte 1"));
        Callers.as("somebody", "reader").get(deed).then().statusCode(403);
        Callers.anonymous().get(deed).then().statusCode(401);
    }

    @Test
    void theListTellsWhoMayActOnADay() {
        var id = grant("commune-F0015", "label");
        var list = MANDATES + "?collectivity=commune-F0015";
        Rights.act(MANDATES + "/" + id + "/revocation", 1, "{'on': '2026-07-01'}")
                .statusCode(200);

        Rights.get(list + "&at=2026-06-30&scope=label").body("items.id", contains(id));
        Rights.get(list + "&at=2026-07-01").body("items.id", empty());
        Rights.get(list + "&scope=actions").body("items.id", empty());
        Rights.get(list + "&scope=actoins").statusCode(400).body("errors.parameter", contains("scope"));
    }

    @Test
    void aScopeIsGrantedOnceAtATime() {
        var first = grant("commune-F0016", "actions");

        Rights.post(MANDATES, json("commune-F0016", "label', 'actions"))
                .statusCode(409)
                .body("type", is("/problems/mandate-overlap"))
                .body("detail", containsString(first));
        grant("commune-F0016", "label");
        Rights.act(MANDATES + "/" + first + "/revocation", 1, "{'on': '2025-01-01'}")
                .statusCode(200);
        grant("commune-F0016", "actions");
    }

    @Test
    void ofTwentyAtOnceOneIsGranted() throws InterruptedException {
        var json = json("commune-F0017", "actions");

        var answers =
                Rights.twentyAtOnce(() -> Rights.post(MANDATES, json).extract().statusCode());

        assertThat(answers).containsEntry(201, 1L).containsEntry(409, 19L);
    }

    @Test
    void ofTwentyRevocationsAtOnceOneWins() throws InterruptedException {
        var revocation = MANDATES + "/" + grant("commune-F0018", "actions") + "/revocation";

        var answers = Rights.twentyAtOnce(() ->
                Rights.act(revocation, 1, "{'on': '2026-07-01'}").extract().statusCode());

        assertThat(answers).containsEntry(200, 1L).containsEntry(412, 19L);
        Rights.act(revocation, 2, "{'on': '2026-07-01'}").statusCode(409).body("type", is("/problems/mandate-revoked"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            collectivity | 'commune-F0999'       | /collectivity | not-in-directory
            collectivity | '22179'               | /collectivity | malformed-id
            collectivity | null                  | /collectivity | required
            collectivity | 'commune-22179'       | /structure    | fictive-and-real
            structure    | 'commune-F0019'       | /structure    | mandate-to-itself
            structure    | 'commune-F0020'       | /structure    | no-structure
            structure    | 'organisme-F99999999' | /structure    | no-structure
            structure    | 'organisme-212201793' | /structure    | malformed-id
            scopes       | []                    | /scopes       | required
            scopes       | ['label', 'label']    | /scopes       | twice
            from         | null                  | /from         | required
            to           | '2025-12-31'          | /to           | end-before-start
            deed         | null                  | /deed         | required
            deed         | ' '                   | /deed         | blank
            """)
    void whatDoesNotFitIsNamed(String field, String value, String pointer, String code) {
        var json = json("commune-F0019", "actions")
                .replaceFirst("'" + field + "': (\\[[^]]*]|'[^']*'|null)", "'" + field + "': " + value);

        Rights.post(MANDATES, json)
                .statusCode(422)
                .body("type", is("/problems/mandate-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void onlyAdministratorsRecordMandates() {
        Rights.post(Callers.anonymous(), MANDATES, json("commune-F0019", "actions"))
                .statusCode(401);
        Rights.post(Callers.as("somebody", "partner"), MANDATES, json("commune-F0019", "actions"))
                .statusCode(403);
    }

    private static String grant(String collectivity, String scope) {
        return Rights.post(MANDATES, json(collectivity, scope))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String json(String collectivity, String scope) {
        return ("{'collectivity': '%s', 'structure': 'organisme-F00000901', 'scopes': ['%s'], 'from': '2026-01-01',"
                        + " 'to': null, 'deed': 'acte 1'}")
                .formatted(collectivity, scope);
    }
}
