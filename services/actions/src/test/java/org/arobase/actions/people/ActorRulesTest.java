package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                   | /type /name",
                "{'type': 'ELECTED', 'name': 'C'}                                     | /collectivity /legalBasis /since",
                "{'type': 'AGENT', 'name': 'C', 'collectivity': 'commune-F0003', 'legalBasis': 'CONSENT',"
                        + " 'since': '2026-01-01'}                                    | ``",
                "{'type': 'AGENT', 'name': 'C', 'collectivity': 'commune-F0003', 'legalBasis': 'CONSENT',"
                        + " 'since': '0026-01-01', 'siret': 'F0000000000017'}         | /siret /since",
                "{'type': 'COMPANY', 'name': 'C'}                                     | ``",
                "{'type': 'COMPANY', 'name': 'C', 'siret': '12345678901234'}          | /siret",
                "{'type': 'ASSOCIATION', 'name': ' ', 'legalBasis': 'CONSENT', 'since': '2026-01-01'}"
                        + "                                                           | /name /legalBasis /since",
            })
    void aPersonIsNamedOnALegalBasisAnOrganisationIsNot(String json, String places) {
        var content = EventJson.read(json.replace('\'', '"'), ActorContent.class);
        assertThat(ActorRules.violations(content))
                .extracting(Violation::pointer)
                .containsExactlyElementsOf(Arrays.stream(places.split(" "))
                        .filter(place -> !place.isEmpty())
                        .toList());
    }
}
