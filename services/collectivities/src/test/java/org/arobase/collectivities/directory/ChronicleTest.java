package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.history.PastYears;
import org.arobase.collectivities.history.Years;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.arobase.kernel.http.Prepared;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.list.Fictive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of past days over the whole country, against the files they come from. */
class ChronicleTest {
    private static final History HISTORY = new History();
    private static final Years YEARS = PastYears.of(HISTORY);
    private static final Past PAST = new Past(YEARS);
    private static final Chronicle CHRONICLE = Chronicle.of(TestEntries.of("2026"), HISTORY, YEARS, "");

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
    void everyMembershipOfAnEditionIsThatOfItsFile(int year) {
        var day = LocalDate.of(year, 1, 1);
        var expected = PastYears.memberships(YEARS, day);

        var listed = new TreeMap<String, Set<String>>();
        for (var commune : rows(Set.of(Groups.kind(Kind.COMMUNE)), day)) {
            var state = EventJson.readKept(commune.json(), Collectivity.class);
            if (state.epci() != null) {
                listed.computeIfAbsent(state.epci().id(), epci -> new TreeSet<>())
                        .add(state.id());
            }
        }
        assertThat(expected).hasSizeGreaterThan(1_200);
        assertThat(listed).isEqualTo(expected);
        for (var epci : List.of("epci-200054781", "epci-243500139", expected.firstKey(), expected.lastKey())) {
            assertThat(new TreeSet<>(ids(Set.of(epci), day))).isEqualTo(expected.get(epci));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024})
    void theEpciOfADayAreThoseOfTheYear(int year) {
        var day = LocalDate.of(year, 7, 14);

        assertThat(new HashSet<>(ids(Set.of(Groups.kind(Kind.EPCI)), day)))
                .containsAll(
                        PastYears.memberships(YEARS, LocalDate.of(year, 1, 1)).keySet());
    }

    /** The number of communes on 1 January, overseas collectivities apart, as INSEE publishes it. */
    @ParameterizedTest
    @CsvSource({"2015, 36658", "2016, 35885", "2019, 34970", "2024, 34935", "2025, 34875"})
    void thereWereAsManyCommunesAsInseeCounts(int year, long communes) {
        var day = LocalDate.of(year, 1, 1);

        assertThat(ids(Set.of(Groups.kind(Kind.COMMUNE)), day)).hasSize((int) communes);
    }

    @Test
    void anotherPastIsAnotherState() {
        var one = Chronicle.of(List.of(), HISTORY, YEARS, "one").state();

        assertThat(Chronicle.of(List.of(), HISTORY, YEARS, "one").state()).isEqualTo(one);
        assertThat(Chronicle.of(List.of(), HISTORY, YEARS, "other").state()).isNotEqualTo(one);
    }

    private static List<String> ids(Set<String> groups, LocalDate day) {
        return rows(groups, day).stream().map(Prepared::id).toList();
    }

    private static List<Prepared<FoundCollectivity>> rows(Set<String> groups, LocalDate day) {
        var criteria = new Criteria(
                null, groups, Criteria.Codes.ANY, Criteria.Inhabitants.ANY, Fictive.EXCLUDE, Sort.ID, false);
        return new ListedThen(CHRONICLE, criteria, day, PAST)
                .rows(null, Integer.MAX_VALUE)
                .await()
                .indefinitely();
    }
}
