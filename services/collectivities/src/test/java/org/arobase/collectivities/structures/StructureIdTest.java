package org.arobase.collectivities.structures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"212201792", "000000000", "200068989", "F00000901"})
    void aSirenHasItsCheckDigitUnlessItIsFictive(String siren) {
        assertThat(StructureId.isSiren(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"212201793", "21220179", "2122017920", "F0000090", "f00000901", "21220179A", "", "２１２２０１７９２"})
    void anythingElseIsNone(String siren) {
        assertThat(StructureId.isSiren(siren)).isFalse();
        assertThat(StructureId.isWellFormed("organisme-" + siren)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisme-F00000901", "epci-F00000001", "commune-22179"})
    void aStructureIsAnEntityOrABody(String id) {
        assertThat(StructureId.isWellFormed(id)).isTrue();
    }
}
