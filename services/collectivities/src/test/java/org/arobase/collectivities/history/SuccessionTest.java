package org.arobase.collectivities.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Communes 01001 to 01004 as A to D; a movement reads MOD year before after, in small letters for a déléguée. */
class SuccessionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a merger              | 32 2019 A A, 32 2019 B A, 32 2019 B b                         | B | -    | A     | MERGED
            a déléguée goes on    | 32 2019 A A, 32 2019 B A, 32 2019 B b                         | b | -    | b     | UNCHANGED
            a déléguée ends       | 32 2019 A A, 32 2019 B A, 32 2019 B b, 35 2021 b A            | b | -    | A     | MERGED
            a new code            | 41 1968 A B                                                   | A | -    | B     | RECODED
            mergers that go on    | 31 1970 A B, 31 1970 B B, 33 1990 B C, 33 1990 C C            | A | -    | C     | MERGED
            two steps in one day  | 41 2018 A B, 32 2018 B C, 32 2018 C C                         | A | -    | C     | MERGED
            a code between them   | 41 2018 A B, 32 2018 B C, 32 2018 C C                         | B | -    | C     | MERGED
            a part of what is recoded | 32 2017 A A, 32 2017 B A, 32 2017 B b, 50 2021 A C, 35 2021 b A | b | - | C | MERGED
            a division            | 30 1950 A B, 30 1950 A C, 30 1950 B B, 30 1950 C C            | A | -    | B C   | DIVIDED
            nothing is left       | 30 2007 A -                                                   | A | -    | -     | ABOLISHED
            part of it went       | 20 1980 A A, 20 1980 A B                                      | A | 1970 | A B   | DIVIDED
            after it went         | 20 1980 A A, 20 1980 A B                                      | A | 1990 | A     | UNCHANGED
            one that came back    | 32 2016 A A, 32 2016 B A, 32 2016 B b, 21 2024 A A, 21 2024 A B, 21 2024 b B | B | 2010 | B | REESTABLISHED
            the one it left       | 32 2016 A A, 32 2016 B A, 32 2016 B b, 21 2024 A A, 21 2024 A B, 21 2024 b B | A | 2010 | A | UNCHANGED
            a third that stays    | 32 2016 A A, 32 2016 B A, 32 2016 C A, 21 2024 A A, 21 2024 A B | C | 2010 | A   | MERGED
            the whole of them     | 32 2016 A A, 32 2016 B A, 32 2016 C A, 21 2024 A A, 21 2024 A B | A | 2020 | A B | DIVIDED
            merged into it before | 31 1970 C B, 31 1970 B B, 31 1990 B A, 31 1990 A A, 21 1999 A A, 21 1999 A B | C | 1960 | B | REESTABLISHED
            only mentioned as a part | 72 2026 A a                                                | A | -    | A     | UNCHANGED
            """)
    void aTerritoryIsFollowedToToday(
            String story, String movements, String start, Integer year, String today, String reason) {
        var history = History.of(Arrays.stream(movements.split(", "))
                .map(SuccessionTest::movement)
                .toList());

        var fate = (year == null ? history.fate(id(start)) : history.fate(id(start), LocalDate.of(year, 1, 1)))
                .orElseThrow();

        var ids = fate.today().stream().map(named -> named.id().toString()).collect(joining(" "));
        var expected = today == null
                ? ""
                : Arrays.stream(today.split(" "))
                        .map(letter -> id(letter).toString())
                        .collect(joining(" "));
        assertThat(ids).as(story).isEqualTo(expected);
        assertThat(fate.reason()).as(story).hasToString(reason);
    }

    static Movement movement(String text) {
        var words = text.split(" ");
        return new Movement(words[0], LocalDate.of(Integer.parseInt(words[1]), 1, 1), named(words[2]), named(words[3]));
    }

    private static Movement.Named named(String letter) {
        return letter.equals("-") ? null : new Movement.Named(id(letter), "Commune " + letter);
    }

    private static CollectivityId id(String letter) {
        var kind = Character.isUpperCase(letter.charAt(0)) ? Kind.COMMUNE : Kind.COMMUNE_DELEGUEE;
        return new CollectivityId(kind, "0100" + (Character.toUpperCase(letter.charAt(0)) - 'A' + 1));
    }
}
