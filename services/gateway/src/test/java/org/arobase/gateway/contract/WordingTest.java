package org.arobase.gateway.contract;

import static org.arobase.gateway.contract.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Map<String, String> ENGLISH = Map.of(
            "listZebras.herd", "Name of the herd",
            "parameter.limit", "Zebras of a page",
            "schema.Zebra.stripes", "Number of stripes",
            "property.version", "Grows");

    private static final Map<String, String> FRENCH = Map.of(
            "listZebras.summary", "Lister les zèbres",
            "listZebras.description", "Tous les zèbres",
            "listZebras.200", "Des zèbres",
            "listZebras.herd", "Nom du troupeau",
            "parameter.limit", "Zèbres par page",
            "schema.Zebra.stripes", "Nombre de rayures",
            "property.version", "Croît");

    private final ObjectNode document = json("""
            {'info': {}, 'paths': {'/v1/zebras': {'get': {
              'operationId': 'listZebras', 'summary': 'List zebras', 'description': 'All zebras',
              'parameters': [{'name': 'herd'}, {'name': 'limit', 'description': 'Zebras of a page'}],
              'responses': {'200': {'description': 'Zebras'}, '404': {'$ref': '#/components/responses/NotFound'}}}}},
             'components': {'schemas': {'Zebra': {'properties': {'stripes': {}, 'version': {}}}}}}""");

    @Test
    void whatAnnotationsLeaveOutIsFilledAndAllIsSaidInFrench() {
        document.putObject("info").put("title", "Zebras").put("description", "Zebras");
        var wording = wording(ENGLISH, with(FRENCH, "info.title", "Zèbres", "info.description", "Zèbres"));

        wording.complete(document);
        var french = wording.translate(document);

        assertThat(wording.faults()).isEmpty();
        assertThat(document.at("/components/schemas/Zebra/properties/stripes/description")
                        .asText())
                .isEqualTo("Number of stripes");
        assertThat(document.at("/components/schemas/Zebra/properties/version/description")
                        .asText())
                .isEqualTo("Grows");
        assertThat(french.findValuesAsText("description"))
                .contains(
                        "Tous les zèbres",
                        "Nom du troupeau",
                        "Zèbres par page",
                        "Des zèbres",
                        "Nombre de rayures",
                        "Croît");
        assertThat(document.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("List zebras");
    }

    @Test
    void anExportSaysWhatItsListSaysOfAnswersWithoutRows() {
        var operations = (ObjectNode) document.at("/paths/~1v1~1zebras");
        var export = operations.putObject("put");
        export.put("operationId", "exportZebrasCsv")
                .put("summary", "Export zebras")
                .put("description", "A table");
        export.put("x-arobase-export-of", "listZebras").put("x-arobase-export-as", "csv");
        export.putObject("responses").putObject("200").put("description", "Everything");
        for (var operation : operations) {
            ((ObjectNode) operation.path("responses")).putObject("410").put("description", "Gone");
        }
        var sentences = with(FRENCH, "listZebras.410", "Disparus", "exportZebrasCsv.summary", "Exporter les zèbres");
        var french = wording(ENGLISH, with(sentences, "export.csv.description", "Un tableau", "export.csv.200", "Tout"))
                .translate(document);

        assertThat(french.at("/paths/~1v1~1zebras/put/responses/410/description")
                        .asText())
                .isEqualTo("Disparus");
        assertThat(french.at("/paths/~1v1~1zebras/put/responses/200/description")
                        .asText())
                .isEqualTo("Tout");
    }

    @Test
    void everySentenceThatLacksIsTold() {
        var wording = wording(Map.of(), Map.of());

        wording.complete(document);
        wording.translate(document);

        assertThat(wording.faults())
                .contains(
                        "info.title is not said in English: neither by an annotation nor by en.properties",
                        "listZebras.herd is not said in English: neither by an annotation nor by en.properties",
                        "schema.Zebra.stripes is not said in English: neither by an annotation nor by en.properties",
                        "listZebras.summary is not said in French",
                        "listZebras.limit is not said in French",
                        "listZebras.200 is not said in French");
    }

    @Test
    void aSentenceForAllPlacesOfANameIsNotTheTranslationOfAnother() {
        var wording = wording(with(ENGLISH, "parameter.limit", "Items of a page"), FRENCH);

        wording.complete(document);
        wording.translate(document);

        assertThat(wording.faults())
                .contains(
                        "listZebras.limit is not said in French",
                        "the en sentence parameter.limit is for nothing in the contract",
                        "the fr sentence parameter.limit is for nothing in the contract");
    }

    @Test
    void aSentenceForNothingAndASentenceSaidTwiceAreFaults() {
        var wording = wording(
                with(ENGLISH, "listZebras.summary", "List", "schema.Horse", "A horse"),
                with(FRENCH, "listHorses.summary", "Lister les chevaux"));

        wording.complete(document);
        wording.translate(document);

        assertThat(wording.faults())
                .contains(
                        "listZebras.summary is said by an annotation and by en.properties",
                        "the en sentence schema.Horse is for nothing in the contract",
                        "the fr sentence listHorses.summary is for nothing in the contract");
    }

    private static Wording wording(Map<String, String> english, Map<String, String> french) {
        return new Wording(new Texts("en", english), new Texts("fr", french));
    }

    private static Map<String, String> with(Map<String, String> texts, String... more) {
        var all = new HashMap<>(texts);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
