package org.arobase.collectivities.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.arobase.collectivities.mandates.RecordedMandate.Granted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedMandateTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIONS,       2026-01-01, 2026-12-31, true",
        "ACTIONS,       2026-12-31,           , true",
        "ACTIONS,       2027-01-01,           , false",
        "LABEL,         2026-01-01, 2026-12-31, false",
        "ACTIONS LABEL, 2026-06-01, 2026-06-01, true",
    })
    void mandatesOverlapWhereTheyShareAScopeAndADay(String scopes, LocalDate from, LocalDate to, boolean overlap) {
        var held = granted("ACTIONS", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var other = granted(scopes, from, to);

        assertThat(other.overlaps(held)).isEqualTo(overlap);
        assertThat(held.overlaps(other)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-06-30, true",
        "2026-07-01, 2026-07-01, false",
        "2025-07-01, 2026-01-01, false",
        "2026-01-01, 2026-01-01, false",
    })
    void aRevokedMandateLeavesItsLaterDaysFree(LocalDate revokedOn, LocalDate from, boolean overlap) {
        var revoked = granted("ACTIONS", LocalDate.of(2026, 1, 1), null).revoke(revokedOn);

        assertThat(granted("ACTIONS", from, null).overlaps(revoked)).isEqualTo(overlap);
    }

    @Test
    void aMandateIsRevokedOnce() {
        var revoked = granted("ACTIONS", LocalDate.of(2026, 1, 1), null).revoke(LocalDate.of(2026, 7, 1));

        assertThat(revoked.state().version()).isEqualTo(2);
        assertThatThrownBy(revoked::asGranted).isInstanceOf(MandateRevoked.class);
    }

    @ParameterizedTest
    @CsvSource({",", "2027-01-01", "1789-07-14"})
    void aDayThatRevokesNothingIsRefused(LocalDate on) {
        var mandate = granted("ACTIONS", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThatThrownBy(() -> mandate.revoke(on)).isInstanceOf(MandateInvalid.class);
    }

    private static Granted granted(String scopes, LocalDate from, LocalDate to) {
        List<Scope> all = Arrays.stream(scopes.split(" ")).map(Scope::valueOf).toList();
        var content = new MandateContent("commune-F0001", "organisme-F00000901", all, from, to, "acte");
        return Granted.of(new UUID(0, 1), content, true);
    }
}
