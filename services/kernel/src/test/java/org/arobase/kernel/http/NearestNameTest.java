package org.arobase.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> VALID = List.of("departement", "region", "epci", "kind", "limit");

    @ParameterizedTest
    @CsvSource({"department,departement", "REGION,region", "epic,epci", "limt,limit", "zzz,", "departementdepartement,"
    })
    void theNearestNameIsTheOneThatWasMeant(String typed, String meant) {
        assertThat(NearestName.of(typed, VALID).orElse(null)).isEqualTo(meant);
    }
}
