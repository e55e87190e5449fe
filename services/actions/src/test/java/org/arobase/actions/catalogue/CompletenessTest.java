package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final String REST = "'summary': 's', 'description': 'd', 'type': 'TOOL', 'stage': 'IDEA',"
            + " 'start': '2026-01-01', 'links': [{'href': 'https://exemple.fr'}], 'keywords': ['k'],"
            + " 'audiences': ['SENIORS'], 'location': {'address': 'a'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                            | 0",
                "'title': 't'                                  | 10",
                "'title': 't', 'services': ['t01-s01']         | 30",
                "'summary': 's', 'description': 'd'            | 30",
                "'title': 't', 'services': ['t01-s01']," + REST + " | 100",
            })
    void itIsTheWeightOfWhatIsFilledIn(String fields, int percent) {
        assertThat(Completeness.of(Samples.content("{" + fields + "}"))).isEqualTo(percent);
    }

    @Test
    void whatIsMissingWeighsWhatIsMissing() {
        var content = Samples.threeFields();
        assertThat(Missing.of(content, "fr").stream().mapToInt(Missing::weight).sum())
                .isEqualTo(100 - Completeness.of(content));
        assertThat(Missing.of(Samples.content("{'title': 't', 'services': ['t01-s01']," + REST + "}"), "en"))
                .isEmpty();
    }
}
