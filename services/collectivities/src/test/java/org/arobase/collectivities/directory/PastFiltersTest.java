package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.arobase.kernel.list.Checks;
import org.arobase.kernel.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an edition of 1 January 2027, which is newer than the movements that are carried. */
class PastFiltersTest {
    private static final LocalDate EDITION = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-06-15", "2026-12-31"})
    void aDayBetweenTheMovementsAndTheEditionHasNoList(String day) {
        assertThatThrownBy(() -> check(day)).isInstanceOf(Problem.class).hasFieldOrPropertyWithValue("status", 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1943-01-01", "2025-12-31", "2026-01-01"})
    void aDayThatTheMovementsTellOfHasOne(String day) {
        assertThatCode(() -> check(day)).doesNotThrowAnyException();
    }

    private static void check(String day) throws ReflectiveOperationException {
        var checks = new Checks();
        PastFilters.check(nothingAsked(), LocalDate.parse(day), EDITION, checks);
        checks.done();
    }

    private static CollectivitySelection nothingAsked() throws ReflectiveOperationException {
        var all = CollectivitySelection.class.getDeclaredConstructors()[0];
        return (CollectivitySelection) all.newInstance(new Object[all.getParameterCount()]);
    }
}
