package org.arobase.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "contributor:commune-F0001, commune-F0001, true, true",
        "collectivity-admin:commune-35238, commune-35238, false, true",
        "contributor:commune-F0001, commune-F0002, true, false",
        "contributor:fictive, commune-F0002, true, true",
        "contributor:fictive, commune-35238, false, false",
        "partner:commune-F0001, commune-F0001, true, false",
        "reader:commune-F0001, commune-F0001, true, false"
    })
    void aRoleOfOneAuthorityIsNoneOfAnother(String grant, String authority, boolean fictive, boolean speaks) {
        assertThat(granted(grant).speaksFor(authority, fictive)).isEqualTo(speaks);
    }

    @Test
    void aRoleThatNamesNoAuthoritySpeaksForNone() {
        var caller = new Caller("client", Set.of(Role.CONTRIBUTOR, Role.COLLECTIVITY_ADMIN));

        assertThat(caller.speaksFor("commune-F0001", true)).isFalse();
    }

    @Test
    void aPartnerSaysInWhoseNameItAsks() {
        var caller = granted("partner:organisme-F00000901", "partner:syndicat-F00000902", "contributor:commune-F0001");

        assertThat(caller.entities(Role.PARTNER))
                .containsExactlyInAnyOrder("organisme-F00000901", "syndicat-F00000902");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "contributor", "contributor:", ":commune-F0001", "of-a-newer-version:commune-F0001"})
    void whatIsNoGrantIsLeftOut(String text) {
        assertThat(Grant.parse(text)).isEmpty();
    }

    private static Caller granted(String... grants) {
        return new Caller(
                "client",
                Set.of(),
                Arrays.stream(grants)
                        .map(Grant::parse)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
