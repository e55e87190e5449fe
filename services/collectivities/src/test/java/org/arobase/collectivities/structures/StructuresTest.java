package org.arobase.collectivities.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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
class StructuresTest {

    private static final String STRUCTURES = "/v1/structures";

    @BeforeEach
    void ready() {
        Rights.ready();
    }

    @Test
    void anEntityOfTheDirectoryIsCalledAsTheDirectorySays() {
        Rights.post(STRUCTURES, "{'collectivity': 'epci-F00000001', 'competences': ['conseil'], 'from': '2024-01-01'}")
                .statusCode(201)
                .header("Location", is("/v1/structures/epci-F00000001"))
                .header("ETag", is("\"1\""))
                .body("name", is("CC de l'Essai et du Brouillon"))
                .body("legalForm", is("EPCI"))
                .body("fictive", is(true));

        var record = TopicProbe.awaitKey(Topics.STRUCTURES, "epci-F00000001", 1).getFirst();

        assertThat(TopicProbe.header(record, "ce_type")).isEqualTo("org.arobase.structure.registered.v1");
        Rights.get(STRUCTURES + "/epci-F00000001").statusCode(200).body(is(TopicProbe.text(record)));
    }

    @Test
    void aBodyOutsideTheDirectoryIsKnownByItsSiren() {
        var id = Rights.structure("F00000910");

        assertThat(id).isEqualTo("organisme-F00000910");
        Rights.get(STRUCTURES + "?fictive=only").body("items.id", hasItem(id));
        Rights.get(STRUCTURES).body("items.id", not(hasItem(id)));
    }

    @Test
    void twentyAtOnceMakeOneStructure() throws InterruptedException {
        var json = "{'siren': 'F00000911', 'name': 'Vingt', 'legalForm': 'SPL', 'from': '2020-01-01'}";

        var answers = Rights.twentyAtOnce(
                () -> Rights.post(STRUCTURES, json).extract().statusCode());

        assertThat(answers).containsEntry(201, 1L).containsEntry(409, 19L);
        Rights.post(STRUCTURES, json).body("type", is("/problems/structure-already-registered"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'siren': '212201793', 'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-01'}         | /siren        | wrong-siren
            {'siren': '212201792', 'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-01'}         | /siren        | siren-in-directory
            {'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-01'}                               | /siren        | required
            {'siren': 'F00000912', 'legalForm': 'GIP', 'from': '2020-01-01'}                      | /name         | required
            {'siren': 'F00000912', 'name': ' ', 'legalForm': 'GIP', 'from': '2020-01-01'}         | /name         | blank
            {'siren': 'F00000912', 'name': 'a', 'from': '2020-01-01'}                             | /legalForm    | required
            {'siren': 'F00000912', 'name': 'a', 'legalForm': 'GIP'}                               | /from         | required
            {'siren': 'F00000912', 'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-02', 'to': '2020-01-01'} | /to | end-before-start
            {'siren': 'F00000912', 'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-01', 'competences': ['a', 'a']} | /competences/1 | twice
            {'collectivity': 'commune-22999', 'from': '2020-01-01'}                               | /collectivity | not-in-directory
            {'collectivity': 'Fréhel', 'from': '2020-01-01'}                                      | /collectivity | malformed-id
            {'collectivity': 'commune-F0001', 'name': 'a', 'from': '2020-01-01'}                  | /name         | said-by-directory
            """)
    void whatDoesNotFitIsNamed(String json, String pointer, String code) {
        Rights.post(STRUCTURES, json)
                .statusCode(422)
                .body("type", is("/problems/structure-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void onlyAdministratorsGiveTheRole() {
        var json = "{'siren': 'F00000913', 'name': 'a', 'legalForm': 'GIP', 'from': '2020-01-01'}";

        Rights.post(Callers.anonymous(), STRUCTURES, json).statusCode(401);
        Rights.post(Callers.as("somebody", "reader"), STRUCTURES, json).statusCode(403);
    }

    @Test
    void whoServesACommuneIsFoundThroughItselfAndItsEpci() {
        var direct = Rights.structure("F00000914");
        var through = Rights.structure("F00000915");
        member("commune-F0010", direct, "2024-01-01", "2024-12-31");
        member("epci-F00000001", through, "2024-01-01", "2026-12-31");

        Rights.get(STRUCTURES + "?serves=commune-F0010&at=2024-06-01")
                .body("items.id", containsInAnyOrder(direct, through));
        Rights.get(STRUCTURES + "?serves=commune-F0010&at=2025-06-01").body("items.id", contains(through));
        Rights.get(STRUCTURES + "?serves=commune-F0013&at=2024-06-01").body("items.id", not(hasItem(through)));
        Rights.get(STRUCTURES + "?serves=commune-F0013,commune-F0010&at=2024-06-01")
                .body("items.id", hasItem(direct));
    }

    @Test
    void aPerimeterIsThatOfADay() {
        var structure = Rights.structure("F00000916");
        member("commune-F0011", structure, "2024-01-01", "2024-12-31");
        member("commune-F0012", structure, "2024-01-01", "2026-12-31");
        var perimeter = STRUCTURES + "/" + structure + "/perimeter";

        Rights.get(perimeter).body("items.collectivity", containsInAnyOrder("commune-F0011", "commune-F0012"));
        Rights.get(perimeter + "?at=2025-01-01").body("items.collectivity", contains("commune-F0012"));
        Rights.get(perimeter + "?at=2025-02-30").statusCode(400).body("errors.parameter", contains("at"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/structures/organisme-F99999999           | 404 | structure-not-found
            /v1/structures/organisme-F99999999/perimeter | 404 | structure-not-found
            /v1/structures/commune-F0002                 | 404 | structure-not-found
            /v1/structures/x                             | 400 | organisme-F00000901
            /v1/structures?serves=commune-22999          | 400 | not-in-directory
            /v1/structures?serves=22179                  | 400 | malformed-id
            /v1/structures?at=1789-07-14                 | 400 | year-out-of-range
            """)
    void whatIsNotThereIsTold(String path, int status, String told) {
        Rights.get(path).statusCode(status).body(containsString(told));
    }

    private static void member(String collectivity, String structure, String from, String to) {
        Rights.post(
                        "/v1/memberships",
                        "{'collectivity': '%s', 'organisation': '%s', 'from': '%s', 'to': '%s'}"
                                .formatted(collectivity, structure, from, to))
                .statusCode(201);
    }
}
