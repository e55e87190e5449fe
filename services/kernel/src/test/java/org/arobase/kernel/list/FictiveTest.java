package org.arobase.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FictiveTest {

    @ParameterizedTest
    @CsvSource({
        ",               ,        EXCLUDE, ",
        ",               only,    ONLY,    ",
        "35238,          ,        EXCLUDE, commune-35238",
        "commune-35238,  include, INCLUDE, commune-35238",
        "243500139,      ,        EXCLUDE, epci-243500139",
        "F0001,          ,        INCLUDE, commune-F0001",
        "epci-F00000001, ,        INCLUDE, epci-F00000001",
        "commune-F0001,  exclude, EXCLUDE, commune-F0001",
    })
    void whoNamesAFictiveAuthorityWantsToSeeIt(String collectivity, String asked, Fictive fictive, String id) {
        var checks = new Checks();
        var named = checks.collectivity("collectivity", collectivity);

        assertThat(Fictive.of(asked, named, checks)).isEqualTo(fictive);
        assertThat(named == null ? null : named.toString()).isEqualTo(id);
        checks.done();
    }
}
