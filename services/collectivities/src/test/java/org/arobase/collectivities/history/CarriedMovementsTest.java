package org.arobase.collectivities.history;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.collectivities.imports.TestEditions;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that ever moved, against the directory of 2026. What differs is listed here and explained. */
class CarriedMovementsTest {
    private static final History HISTORY = new History();
    private static final Map<String, String> TODAY =
            TestEditions.states("2026").stream().collect(toMap(Collectivity::id, Collectivity::name));

    /** They left the communes in 2007 to become overseas collectivities, which is no movement between communes. */
    private static final Set<String> GONE = Set.of("commune-97123", "commune-97127");

    @Test
    void everyCodeThatEverLivedLeadsToToday() {
        var lost = fates(HISTORY.all())
                .filter(fate -> fate.today().isEmpty()
                        || fate.today().stream()
                                .anyMatch(named -> !TODAY.containsKey(named.id().toString())))
                .map(Fate::name);

        assertThat(HISTORY.all()).hasSizeGreaterThan(11_000);
        assertThat(lost).containsExactlyInAnyOrder("Saint-Barthélemy", "Saint-Martin");
    }

    @Test
    void everyTimeOfEveryCodeLeadsToToday() {
        var lost = HISTORY.all().stream()
                .flatMap(Collection::stream)
                .filter(life -> life.from() == null || life.lasts(life.from()))
                .filter(life -> HISTORY.fate(life.id(), life.from() == null ? History.BEGINNING : life.from())
                        .map(fate -> fate.today().isEmpty()
                                || fate.today().stream()
                                        .anyMatch(named ->
                                                !TODAY.containsKey(named.id().toString())))
                        .orElse(true))
                .map(life -> life.id().toString());

        assertThat(lost).containsExactlyInAnyOrderElementsOf(GONE);
    }

    @Test
    void whatIsInUseTodayIsInTheDirectoryAndTheOtherWayRound() {
        var last = HISTORY.all().stream().map(List::getLast).toList();
        var current = last.stream().filter(Life::isCurrent).toList();
        var otherwise = current.stream()
                .filter(life -> !life.lastName().equals(TODAY.get(life.id().toString())))
                .map(life -> life.id() + " " + life.lastName());

        assertThat(TODAY)
                .containsKeys(current.stream().map(life -> life.id().toString()).toArray(String[]::new));
        assertThat(last)
                .filteredOn(life -> !life.isCurrent())
                .noneMatch(life -> TODAY.containsKey(life.id().toString()));
        assertThat(otherwise).isEmpty();
    }

    @Test
    void whatIsOddIsKeptAndTold() {
        assertThat(HISTORY.undocumented())
                .hasSize(15)
                .extracting(Movement::code)
                .containsOnly("71", "72");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            93059 | -          | MERGED        | 93066
            49069 | -          | RECODED       | 49126
            49126 | 2014-01-01 | MERGED        | 49126
            85233 | -          | MERGED        | 85223
            85165 | 2015-06-01 | REESTABLISHED | 85165
            85030 | -          | MERGED        | 85084
            85084 | 2020-01-01 | DIVIDED       | 85084 85165 85212
            14114 | -          | MERGED        | 14712
            37187 | 2019-01-01 | RENAMED       | 37187
            59223 | 1950-01-01 | RENAMED       | 59223
            49144 | -          | MERGED        | 44180
            44225 | -          | MERGED        | 44180
            14513 | -          | MERGED        | 50592
            27676 | 2020-06-01 | RECODED       | 27676
            27058 | -          | RECODED       | 27676
            08227 | -          | DIVIDED       | 08203 08454
            20004 | -          | RECODED       | 2A004
            75059 | -          | MERGED        | 93066
            13055 | 1943-01-01 | UNCHANGED     | 13055
            49220 | 2018-01-01 | UNCHANGED     | 49220
            97127 | -          | ABOLISHED     | -
            """)
    void knownCasesAreRight(String code, LocalDate day, String reason, String today) {
        var id = new CollectivityId(Kind.COMMUNE, code);
        var fate = (day == null ? HISTORY.fate(id) : HISTORY.fate(id, day)).orElseThrow();

        assertThat(fate.reason()).hasToString(reason);
        assertThat(fate.today().stream().map(named -> named.id().code()).sorted())
                .containsExactlyElementsOf(today == null ? List.of() : List.of(today.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"53054", "72058", "78383", "80525", "27289", "28148", "01001"})
    void whatNeverMovedIsNotThere(String code) {
        assertThat(HISTORY.lives(new CollectivityId(Kind.COMMUNE, code))).isEmpty();
    }

    private static Stream<Fate> fates(Collection<List<Life>> all) {
        return all.stream().map(lives -> HISTORY.fate(lives.getFirst().id()).orElseThrow());
    }
}
