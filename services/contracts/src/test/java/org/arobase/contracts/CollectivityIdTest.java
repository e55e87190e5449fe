package org.arobase.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectivityIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-35238",
                "commune-2A004",
                "commune-20004",
                "commune-97411",
                "commune-98735",
                "commune-deleguee-01015",
                "epci-243500139",
                "departement-2B",
                "departement-974",
                "region-53",
                "ctcd-6AE",
                "ctcd-20R",
                "ctcd-972R",
                "ctcd-75C",
                "collectivite-outremer-978",
                "collectivite-outremer-97801",
                "commune-F0001",
                "departement-F0",
                "epci-F00000001",
                "ctcd-F0D"
            })
    void anIdIsReadAndWrittenAlike(String text) {
        assertThat(CollectivityId.parse(text)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "35238",
                "commune-",
                "commune-352",
                "commune-deleguee-20004",
                "Commune-35238",
                "epci-24350013",
                "commune-２２179",
                "commune-35238 ",
                "departement-20",
                "ville-35238",
                "commune_deleguee-01015"
            })
    void nonsenseIsNoId(String text) {
        assertThat(CollectivityId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REGION,53,region-53",
        "REGION,region-53,region-53",
        "EPCI,243500139,epci-243500139",
        "REGION,epci-243500139,"
    })
    void aParameterTakesTheIdOrTheBareCode(Kind kind, String text, String id) {
        assertThat(CollectivityId.parse(kind, text)
                        .map(CollectivityId::toString)
                        .orElse(null))
                .isEqualTo(id);
    }
}
