package org.arobase.label.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.arobase.label.scoring.ActionFact.CoveredService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing date of these tables is 2026-12-31. */
class EligibilityTest {

    private static final List<CoveredService> ONE_SERVICE = List.of(new CoveredService("t13-s01", "emploi"));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        ", , COUNTS",
        "2001-01-01, , COUNTS",
        "2001-01-01, 2026-12-31, COUNTS",
        "2001-01-01, 2026-12-30, TOO_OLD",
        ", 2026-12-30, TOO_OLD",
        "2024-12-31, 2025-01-01, COUNTS",
        "2024-12-30, 2025-01-01, TOO_OLD",
        "2027-01-01, , COUNTS",
    })
    void anActionCountsWhileItRunsOrTwoYearsFromItsStart(LocalDate start, LocalDate end, Eligibility expected) {
        var action = new ActionFact("a", start, end, 50, ONE_SERVICE);

        assertThat(Eligibility.of(action, Sample.CLOSING)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "closing on {0}, begun on {1}: {2}")
    @CsvSource({
        "2028-02-29, 2026-02-28, COUNTS",
        "2028-02-29, 2026-02-27, TOO_OLD",
    })
    void twoYearsBeforeALeapDayIsTheLastDayOfFebruary(LocalDate closing, LocalDate start, Eligibility expected) {
        var action = new ActionFact("a", start, start, 50, ONE_SERVICE);

        assertThat(Eligibility.of(action, closing)).isEqualTo(expected);
    }

    @Test
    void anActionWithoutServiceIsLeftOutAndSaysSo() {
        var score = Sample.score(List.of(new ActionFact("a", null, null, 100, List.of())));

        assertThat(score.left()).containsExactly(new Score.LeftOut("a", Eligibility.WITHOUT_SERVICE));
        assertThat(score.total()).isZero();
    }
}
