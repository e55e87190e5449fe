package org.arobase.gateway.contract;

import static org.arobase.gateway.contract.Documents.HEAD;
import static org.arobase.gateway.contract.Documents.document;
import static org.arobase.gateway.contract.Documents.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FrenchVariantTest {

    private final ObjectNode english = Merge.of(
            HEAD,
            List.of(document(
                    "zebras",
                    operation("/v1/zebras", "get", "listZebras") + "," + operation("/v1/ants", "get", "listAnts"),
                    "")));

    @Test
    void whatIsTranslatedIsFrenchAndTheRestIsToldAndStaysEnglish() {
        var french = FrenchVariant.of(
                english, texts(Map.of("listZebras.summary", "Liste les zèbres", "tag.things", "Choses")));

        assertThat(french.tree().at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Liste les zèbres");
        assertThat(french.tree().at("/paths/~1v1~1ants/get/summary").asText()).isEqualTo("Does listAnts");
        assertThat(french.tree().at("/tags/0/description").asText()).isEqualTo("Choses");
        assertThat(french.missing()).containsExactly("info.title", "info.description", "listAnts.summary");
        assertThat(english.at("/paths/~1v1~1zebras/get/summary").asText()).isEqualTo("Does listZebras");
    }

    @Test
    void aTextForNothingIsAFault() {
        assertThatExceptionOfType(ContractFault.class)
                .isThrownBy(() -> FrenchVariant.of(english, texts(Map.of("listHorses.summary", "Liste les chevaux"))))
                .withMessageContaining("listHorses.summary");
    }

    private static Properties texts(Map<String, String> entries) {
        var texts = new Properties();
        texts.putAll(entries);
        return texts;
    }
}
