package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.arobase.collectivities.history.History;
import org.arobase.collectivities.imports.ImportChange.Change;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be told of an edition that differs from the one held, on the fictive departement. */
class EditionDiffTest {
    private static final Edition HELD = Edition.carried("fictive", TestEditions.JSON);
    private static final Map<String, Collectivity> STATES =
            new EditionStates(HELD).differentFrom(Map.of()).stream().collect(toMap(Collectivity::id, identity()));
    private static final long SECOND = 1_800_000_000;

    @Test
    void theSameEditionChangesNothing() {
        var diff = diff(lines -> lines);

        assertThat(diff.states()).isEmpty();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.communesLost()).isZero();
        assertThat(count(diff, Kind.COMMUNE)).isEqualTo(new ImportCount(Kind.COMMUNE, 0, 0, 0, 0, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "name, Autre, name",
        "population, 7, population",
        "epci, F00000002, epci",
        "postalCodes, 99990, postalCodes"
    })
    void whatChangesIsNamedFieldByField(String column, String cell, String field) {
        var diff = diff(lines ->
                lines.map(line -> isCommune(line, "F0001") ? Cells.with(line, Map.of(column, cell)) : line));

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo(Change.CHANGED);
            assertThat(change.collectivity()).isEqualTo("commune-F0001");
            assertThat(change.fields()).containsExactly(field);
        });
        assertThat(diff.states())
                .singleElement()
                .extracting(Collectivity::version)
                .isEqualTo(SECOND);
    }

    @Test
    void aNewDateAloneIsCountedAndNotListed() {
        var later = new Edition(redated(HELD.description()), "later", HELD::lines);

        var diff = diff(later);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.states()).hasSize(STATES.size());
        assertThat(count(diff, Kind.COMMUNE)).isEqualTo(new ImportCount(Kind.COMMUNE, 0, 0, 24, 0, 0));
    }

    @Test
    void aCommuneThatBecameAPartOfAnotherIsFollowedByIt() {
        var diff = diff(lines -> lines.filter(line -> !isCommune(line, "F0021"))
                .map(line -> line.kind() == Kind.COMMUNE_DELEGUEE
                        ? Cells.with(line, Map.of("code", "F0021", "parent", "commune-F0022"))
                        : line));

        var gone = diff.ended().stream()
                .filter(ended -> ended.state().id().equals("commune-F0021"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.reason()).isEqualTo("merged");
        assertThat(gone.successors()).containsExactly("commune-F0022");
        assertThat(diff.communesLost()).isEqualByComparingTo("4.17");
    }

    @Test
    void aGroupingIsFollowedByThoseOfItsMembers() {
        var diff = diff(lines -> lines.filter(line -> !line.code().equals("F00000001"))
                .map(line -> "F00000001".equals(line.epci()) ? Cells.with(line, Map.of("epci", "F00000002")) : line));

        assertThat(diff.ended()).singleElement().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo("merged");
            assertThat(gone.successors()).containsExactly("epci-F00000002");
        });
    }

    @Test
    void whatNobodyFollowsHasEnded() {
        var diff = diff(lines -> lines.filter(line -> !isCommune(line, "F0024")));

        assertThat(diff.ended()).singleElement().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo("ended");
            assertThat(gone.successors()).isEmpty();
        });
        assertThat(diff.changes())
                .singleElement()
                .extracting(ImportChange::change)
                .isEqualTo(Change.ENDED);
    }

    @Test
    void kindsThatAnEditionDoesNotDateStay() {
        var description = HELD.description();
        var communesOnly = new EditionDescription(
                description.edition(),
                true,
                description.origin(),
                description.licence(),
                description.attribution(),
                List.of(new EditionDescription.Dataset(
                        "Département fictif", "Arobase", LocalDate.of(2026, 1, 1), List.of(Kind.REGION))),
                description.population(),
                description.points());
        var region = HELD.lines().stream()
                .filter(line -> line.kind() == Kind.REGION)
                .map(line -> Cells.with(line, Map.of("seat", "")))
                .toList();

        var diff = diff(new Edition(communesOnly, "regions", () -> region));

        assertThat(diff.ended()).isEmpty();
    }

    private static EditionDescription redated(EditionDescription description) {
        var dataset = description.datasets().getFirst();
        return new EditionDescription(
                description.edition(),
                true,
                description.origin(),
                description.licence(),
                description.attribution(),
                List.of(new EditionDescription.Dataset(
                        dataset.name(), dataset.publisher(), LocalDate.of(2027, 1, 1), dataset.kinds())),
                description.population(),
                description.points());
    }

    private static boolean isCommune(EditionLine line, String code) {
        return line.kind() == Kind.COMMUNE && line.code().equals(code);
    }

    private static ImportCount count(EditionDiff diff, Kind kind) {
        return diff.counts().stream()
                .filter(count -> count.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static EditionDiff diff(UnaryOperator<Stream<EditionLine>> changed) {
        var lines = changed.apply(HELD.lines().stream()).toList();
        return diff(new Edition(HELD.description(), "changed", () -> lines));
    }

    private static EditionDiff diff(Edition edition) {
        var states = new EditionStates(edition, SECOND);
        return EditionDiff.of(states, STATES, new Successors(states, STATES, new History()));
    }
}
