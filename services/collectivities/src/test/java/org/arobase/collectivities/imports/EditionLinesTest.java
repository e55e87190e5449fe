package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionLinesTest {
    private static final EditionDescription DESCRIPTION = Edition.described("fictive", TestEditions.JSON);
    private static final String GOOD = """
            REGION,F0,Fictionnie,3,,,,,,,,,,,,,,,
            DEPARTEMENT,F0,Exemple,1,,,,F0,,,,,,,,,,,
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VILLAGE,F0001,A,,,,F0,F0,,,,,,,,,,,            | 5 kind edition-kind
            COMMUNE,99999,A,,,,F0,F0,,,,,,,,,,,            | 5 code edition-code
            COMMUNE,01004,A,,,,F0,F0,,,,,,,,,,,            | 5 code edition-of-another-world
            COMMUNE,F0001,,,,,F0,F0,,,,,,,,,,,             | 5 name required
            COMMUNE,F0001,A,,212201793,,F0,F0,,,,,,,,,,,   | 5 siren siren-key
            COMMUNE,F0001,A,,2122,,F0,F0,,,,,,,,,,,        | 5 siren malformed-siren
            COMMUNE,F0001,A,,,,F0,F0,,,,,,,,many,,,        | 5 population not-a-number
            COMMUNE,F0001,A,,,,F0,F0,,,,,,,,-1,,,          | 5 population not-a-number
            COMMUNE,F0001,A,,,,F0,F0,,,,,,,,,,181,47       | 5 lon edition-degrees
            COMMUNE,F0001,A,,,,F0,F0,,,,,,,,,,-19,         | 5 lat edition-degrees
            COMMUNE,F0001,A,,,,F0,F0,,,,,,,,12,,,          | 5 populationYear required
            COMMUNE_DELEGUEE,F0001,A,,,,F0,F0,,,,,,,,,,,   | 5 parent required
            COMMUNE,F0001,A                                | 5 - edition-cells
            COMMUNE,F0001,A,,,,F9,F0,,,,,,,,,,,            | 5 departements edition-reference
            COMMUNE,F0001,A,,,,F0,F0,,F00000001,,,,,,,,,   | 5 epci edition-reference
            DEPARTEMENT,F0,A,,,,,F0,,,,,,,,,,,             | 5 code edition-twice
            ARRONDISSEMENT_MUNICIPAL,F0001,A,,,,F0,F0,,,,commune-F0001,,,,,,, | 5 kind edition-undated
            """)
    void aLineThatDoesNotFitSaysWhereAndWhy(String line, String expected) {
        var rejects = read(GOOD + line + "\n").rejects();

        assertThat(rejects.stream()
                        .map(reject -> reject.line() + " " + (reject.column().isEmpty() ? "-" : reject.column()) + " "
                                + reject.code()))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMUNE,F0001,A%sB,,,,F0,F0,,,,,,,,,,,", "COMMUNE,F0001,A,,,%s,F0,F0,,,,,,,,,,,"})
    void whatNoRowAndNoEventCanHoldIsRefused(String line) {
        assertThat(read(GOOD + line.formatted("\u0000") + "\n").rejects())
                .extracting(Reject::code)
                .containsExactly("control-character");
        assertThat(read(GOOD + line.formatted("A".repeat(501)) + "\n").rejects())
                .extracting(Reject::code)
                .containsExactly("too-long");
    }

    @Test
    void everyFaultOfEveryLineIsTold() {
        assertThat(read("COMMUNE,x,,,,,,,,,,,,,,,,,\nVILLAGE,,,,,,,,,,,,,,,,,,\n")
                        .rejects())
                .extracting(Reject::line)
                .containsExactly(3, 3, 4, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VILLAGE,F%04d,A,,,,F0,F0,,,,,,,,,,,", "COMMUNE,F%04d,A,,,,F1,F0,,,,,,,,,,,"})
    void afterManyFaultsItIsSaidThatThereAreMore(String line) {
        var rows = IntStream.range(1, 3_000).mapToObj(line::formatted).collect(Collectors.joining("\n"));

        var rejects = read(GOOD + rows + "\n").rejects();

        assertThat(rejects).hasSize(EditionLines.MOST_REJECTS + 1);
        assertThat(rejects.getLast().code()).isEqualTo("edition-more");
    }

    @Test
    void whatIsQuotedOfALineIsShortAndCanBeTold() {
        var rejects = read("A\u0000B" + "C".repeat(1_000) + ",F0001,A,,,,F0,F0,,,,,,,,,,,\n")
                .rejects();

        assertThat(rejects).filteredOn(Reject::code, "edition-kind").hasSize(1);
        assertThat(rejects.getFirst().arguments())
                .allSatisfy(quoted -> assertThat(quoted).hasSize(103).startsWith("A\uFFFDBC"));
    }

    @Test
    void anEditionOfNothingIsRefused() {
        assertThat(read("").rejects()).extracting(Reject::code).containsExactly("edition-empty");
    }

    @Test
    void whatFitsIsRead() {
        assertThat(read(GOOD).lines()).extracting(EditionLine::kind).isEqualTo(List.of(Kind.REGION, Kind.DEPARTEMENT));
    }

    private static EditionLines read(String rows) {
        return EditionLines.read(
                new EditionFile(DESCRIPTION, String.join(",", EditionLine.HEADER) + "\n" + rows, "sha"));
    }
}
