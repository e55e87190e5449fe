package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Fréhel,                        frehel
            L'Haÿ-les-Roses,               l hay les roses
            Œuilly,                        oeuilly
            Væulx,                         vaeulx
            "  Saint--Denis ",             saint denis
            L’Île-d’Yeu,                   l ile d yeu
            CC Faucigny - Glières,         cc faucigny glieres
            CA de Dembeni / Mamoudzou,     ca de dembeni mamoudzou
            élu·es,                        elu es
            "'-.",                         ""
            """)
    void aNameIsFolded(String name, String folded) {
        assertThat(Folded.of(name).text()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            frehel,            Fréhel,                          EXACT
            FRÉHEL,            Fréhel,                          EXACT
            l'hay les roses,   L'Haÿ-les-Roses,                 EXACT
            fre,               Fréhel,                          PREFIX
            saint-d,           Saint-Denis,                     PREFIX
            denis,             Saint-Denis,                     WORDS
            denis saint,       Saint-Denis,                     WORDS
            rance saint,       Saint-Samson-sur-Rance,          WORDS
            armor,             Côtes-d'Armor,                   WORDS
            rehel,             Fréhel,                          CONTAINS
            LaRochelle,        La Rochelle,                     CONTAINS
            ance samson,       Saint-Samson-sur-Rance,          NONE
            frehelle,          Fréhel,                          NONE
            """)
    void aNameAnswersASearch(String query, String name, Match expected) {
        assertThat(Match.of(Folded.of(query), Folded.of(name))).isEqualTo(expected);
    }
}
