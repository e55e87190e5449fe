package org.arobase.collectivities.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-07-01, 2026-12-31, false",
        "2026-01-01, 2026-06-30, 2026-06-30, 2026-12-31, true",
        "2026-01-01,           , 2030-01-01,           , true",
        "2026-01-01, 2026-12-31, 2026-03-01, 2026-04-01, true",
        "2026-01-01, 2026-01-01, 2026-01-01, 2026-01-01, true",
        "2026-01-01, 2026-12-31, 2027-01-01,           , false",
    })
    void periodsShareADayOrNot(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean shared) {
        var one = new Period(from, to);
        var other = new Period(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, false",
        "2026-01-01, true",
        "2026-12-31, true",
        "2027-01-01, false",
    })
    void bothEndsAreIncluded(LocalDate day, boolean covered) {
        assertThat(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).covers(day))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "          , 2026-01-01, required",
        "2026-01-02, 2026-01-01, end-before-start",
        "1899-12-31,           , year-out-of-range",
        "2026-01-01, 2201-01-01, year-out-of-range",
        "2026-01-01, 2026-01-01,",
        "2026-01-01,           ,",
    })
    void whatIsNoPeriodIsTold(LocalDate from, LocalDate to, String code) {
        assertThat(Period.violations(from, to))
                .extracting(Violation::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
    }
}
