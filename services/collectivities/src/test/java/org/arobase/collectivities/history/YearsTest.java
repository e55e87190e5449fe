package org.arobase.collectivities.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.collectivities.imports.TestEditions;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions of past years against the movements, which come from elsewhere. */
class YearsTest {
    private static final History HISTORY = new History();
    private static final Years YEARS = new Years(HISTORY);
    private static final List<CollectivityId> UNMOVED = TestEditions.states("2026").stream()
            .filter(Tracked::is)
            .filter(state -> state.kind().equals(Kind.COMMUNE.name()))
            .map(Collectivity::id)
            .map(id -> CollectivityId.parse(id).orElseThrow())
            .filter(id -> HISTORY.lives(id).isEmpty())
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
    void theCommunesOfAnEditionAreThoseThatTheMovementsTellOf(int year) {
        var newYear = LocalDate.of(year, 1, 1);
        var moved = HISTORY.all().stream()
                .flatMap(List::stream)
                .filter(life -> life.id().kind() == Kind.COMMUNE && life.lasts(newYear))
                .map(Life::id);
        var inUse = Stream.concat(moved, UNMOVED.stream())
                .map(CollectivityId::code)
                .collect(Collectors.toCollection(TreeSet::new));
        var inEdition = YEARS.codes(newYear).stream()
                .filter(code -> !Tracked.isOverseas(code))
                .collect(Collectors.toCollection(TreeSet::new));

        var lacking = new TreeSet<>(inUse);
        lacking.removeAll(inEdition);
        inEdition.removeAll(inUse);
        assertThat(inEdition).isEmpty();
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 220488, 2019",
        "2022, 222485, 2020",
        "2023, 222485, 2020",
        "2024, 227830, 2022",
        "2025, 230890, 2023"
    })
    void theCensusIsNotTheYearOfTheEdition(int year, int inhabitants, int census) {
        var facts = YEARS.of(new CollectivityId(Kind.COMMUNE, "35238"), LocalDate.of(year, 3, 1))
                .orElseThrow();

        assertThat(facts.population().inhabitants()).isEqualTo(inhabitants);
        assertThat(facts.population().year()).isEqualTo(census);
        assertThat(facts.epci().id()).isEqualTo("epci-243500139");
    }

    @Test
    void everyMembershipHasANamedGrouping() {
        var groupings = UNMOVED.stream()
                .flatMap(id -> Stream.of(2021, 2023, 2025)
                        .map(year -> YEARS.of(id, LocalDate.of(year, 1, 1))
                                .orElseThrow()
                                .epci()))
                .filter(Objects::nonNull);

        assertThat(groupings).allMatch(grouping -> !grouping.name().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2026-01-01"})
    void otherYearsHaveNoEdition(LocalDate day) {
        assertThat(YEARS.of(new CollectivityId(Kind.COMMUNE, "35238"), day)).isEmpty();
    }

    @Test
    void whatChangedSinceNewYearHasNoFactsOfIt() {
        var history = History.of(List.of(SuccessionTest.movement("10 2022 A A")));
        var commune = new CollectivityId(Kind.COMMUNE, "01001");
        var renamedInMay = new Movement(
                "10", LocalDate.of(2023, 5, 1), new Movement.Named(commune, "A"), new Movement.Named(commune, "B"));
        var changing = new Years(History.of(List.of(renamedInMay)));

        assertThat(new Years(history).of(commune, LocalDate.of(2022, 12, 31))).isPresent();
        assertThat(changing.of(commune, LocalDate.of(2023, 4, 30))).isPresent();
        assertThat(changing.of(commune, LocalDate.of(2023, 5, 1))).isEmpty();
    }
}
