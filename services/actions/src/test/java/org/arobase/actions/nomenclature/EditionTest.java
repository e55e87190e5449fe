package org.arobase.actions.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private final Edition edition = new Edition(CarriedEdition.read());

    @ParameterizedTest
    @CsvSource({
        "t01-s01, services-publics",
        "t02-s01 t02-s02, democratie-locale",
        "t16-s01 t01-s09, services-publics innovation",
        "t12-s01 t11-s01 t08-s01, cohesion-sociale mediation-numerique a-confirmer",
        "t99-s01, ''",
    })
    void themesFollowFromServicesInTheOrderOfTheNomenclature(String services, String themes) {
        var found = edition.themesOf(List.of(services.split(" ")));
        assertThat(String.join(" ", found)).isEqualTo(themes);
    }

    @ParameterizedTest
    @CsvSource({"t01-s01, true", "t01-s99, false", "T01-S01, false", "'', false"})
    void aServiceIsKnownByItsExactCode(String code, boolean known) {
        assertThat(edition.knows(code)).isEqualTo(known);
    }
}
