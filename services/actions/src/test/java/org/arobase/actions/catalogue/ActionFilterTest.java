package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionFilterTest {

    @ParameterizedTest
    @CsvSource({
        ",               ,        ,               EXCLUDE",
        ",               ONLY,    ,               ONLY",
        "35238,          ,        commune-35238,  EXCLUDE",
        "commune-35238,  INCLUDE, commune-35238,  INCLUDE",
        "F0001,          ,        commune-F0001,  INCLUDE",
        "epci-F00000001, ,        epci-F00000001, INCLUDE",
        "commune-F0001,  EXCLUDE, commune-F0001,  EXCLUDE",
    })
    void whoNamesAFictiveAuthorityWantsToSeeIt(String collectivity, Fictive asked, String id, Fictive fictive) {
        var query = new ActionQuery(collectivity, null, null, null, asked, null, null, null);
        var filter = ActionFilter.of(query, Samples.EDITION);
        assertThat(filter.collectivity()).isEqualTo(id);
        assertThat(filter.fictive()).isEqualTo(fictive);
    }
}
