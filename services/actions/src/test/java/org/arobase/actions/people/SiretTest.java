package org.arobase.actions.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiretTest {

    /** The key is Luhn's; 356000000 is La Poste, whose establishments add up to a multiple of five. */
    @ParameterizedTest
    @CsvSource({
        "73282932000074, true",
        "73282932000075, false",
        "7328293200007,  false",
        "732829320000744, false",
        "35600000000048, true",
        "35600000049837, true",
        "35600000049838, false",
        "F0000000000017, true",
        "F000000000001,  false",
        "7328 932000074, false",
        "'',             false",
    })
    void aNumberFitsItsKey(String text, boolean fits) {
        assertThat(Siret.isOne(text)).isEqualTo(fits);
    }
}
