package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.arobase.actions.Villages;
import org.arobase.contracts.Topics;
import org.arobase.testkit.Callers;
import org.arobase.testkit.StateOf;
import org.arobase.testkit.TestPlatform;
import org.arobase.testkit.TopicProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestPlatform
class FullRecordTest {

    @Inject
    Villages villages;

    private String village;
    private String neighbour;

    @BeforeEach
    void twoVillages() {
        village = villages.register("F0221");
        neighbour = villages.register("F0222");
    }

    @Test
    void theWholeRecordIsToldAndRead() {
        var other = Api.published(neighbour, "La même, à côté", "t08-s02");
        var id = Api.draft(village, "Fiche entière", "t08-s02");
        Api.patch(id, 1, """
                        {'partners': ['%s'], 'audiences': ['SENIORS', 'VISITORS'], 'operation': 'DELEGATE', 'budget': 12000,
                         'location': {'lon': -1.5, 'lat': 48.25, 'address': 'Place du Marché', 'territories': ['%s']},
                         'indicators': [{'name': 'Visites', 'value': 320.5, 'unit': 'personnes', 'on': '2025-12-31'}],
                         'mutualisedWith': ['%s']}
                        """.formatted(neighbour, village, other))
                .statusCode(200)
                .body("partners", contains(neighbour))
                .body("audiences", contains("SENIORS", "VISITORS"))
                .body("operation", equalTo("DELEGATE"))
                .body("budget", equalTo(12000))
                .body("location.lat", equalTo(48.25f))
                .body("location.territories", contains(village))
                .body("indicators[0].value", equalTo(320.5f))
                .body("mutualisedWith", contains(other));
        Api.publish(id, 2).statusCode(200);

        var record = TopicProbe.awaitKey(Topics.ACTIONS, id, 1).getFirst();
        var read = Api.read(Callers.anonymous(), id).statusCode(200).extract().asString();
        assertThat(StateOf.answer(read)).isEqualTo(TopicProbe.text(record));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'budget': -1                                 | 422 | /budget          | euros",
                "'budget': 1e400                              | 400 | /budget          | 1e308",
                "'budget': 12.5                               | 400 | /budget          | entier",
                "'location': {'lon': 200, 'lat': 1}           | 422 | /location/lon    | monde",
                "'location': {'lon': 1, 'lat': 1e400}         | 400 | /location/lat    | 1e308",
                "'location': {'lng': 1, 'lat': 1}             | 400 | /location/lng    | ``",
                "'audiences': ['SENIOR']                      | 400 | /audiences/0     | SENIORS",
                "'operation': 'DIRECTE'                       | 400 | /operation       | DIRECT",
                "'partners': ['commune-F0221']                | 422 | /partners/0      | partenaire",
                "'partners': ['commune-F9998']                | 422 | /partners/0      | commune-F9998",
                "'partners': ['village']                      | 422 | /partners/0      | commune-F0001",
                "'mutualisedWith': ['00000000-0000-7000-8000-000000000001'] | 422 | /mutualisedWith/0 | publiée",
                "'mutualisedWith': ['1']                      | 400 | /mutualisedWith/0 | ``",
                "'links': [{'href': 'javascript:alert(1)'}]   | 422 | /links/0/href    | http",
            })
    void whatDoesNotFitIsNamedAtOnceAndInAPatch(String fields, int status, String pointer, String words) {
        Api.post(Callers.admin(), "{'collectivity': '" + village + "', " + fields + "}")
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(words));
        Api.patch(Api.draft(village, "Reprise", "t01-s01"), 1, "{" + fields + "}")
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anActionSharesItsMeansWithAnother() {
        var id = Api.published(village, "Seule", "t01-s01");
        Api.patch(id, 2, "{'mutualisedWith': ['" + id + "']}").statusCode(422);
        var draft = Api.draft(village, "Cachée", "t01-s01");
        Api.patch(id, 2, "{'mutualisedWith': ['" + draft + "']}").statusCode(422);
    }

    @Test
    void whatWasMentionedMayGoWithoutHoldingUpTheRest() {
        var other = Api.published(neighbour, "Bientôt retirée", "t08-s02");
        var id = Api.published(village, "Qui reste", "t08-s02");
        Api.patch(id, 2, "{'mutualisedWith': ['" + other + "']}").statusCode(200);
        Api.withdraw(other, 2, "{'reason': 'mistaken'}").statusCode(204);

        Api.patch(id, 3, "{'title': 'Qui reste encore'}").statusCode(200).body("mutualisedWith", contains(other));
    }

    @Test
    void theDescriptionIsReadAsHtmlThatHarmsNobody() {
        var id = Api.published(village, "Riche", "t01-s01");
        Api.patch(id, 2, "{'description': '**Ici** <script>alert(1)</script> [x](javascript:alert(1))'}")
                .statusCode(200);
        Api.read(Callers.anonymous(), id)
                .body("description", containsString("<script>"))
                .body("derived.descriptionHtml", containsString("<strong>Ici</strong>"))
                .body("derived.descriptionHtml", not(containsString("script")));
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageOfTheReader() {
        var id = Api.published(village, "À compléter", "t01-s01");
        Api.read(Callers.anonymous(), id)
                .body("derived.missing[0].pointer", equalTo("/summary"))
                .body("derived.missing[0].weight", equalTo(15))
                .body("derived.missing[0].advice", containsString("deux phrases"))
                .body("derived.missing", hasSize(9))
                .body("derived.descriptionHtml", nullValue());
        Api.read(Callers.anonymous().queryParam("lang", "en"), id)
                .body("derived.missing[0].advice", containsString("two sentences"));
    }
}
