package org.arobase.collectivities.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arobase.kernel.list.Checks;
import org.junit.jupiter.api.Test;

/** Every commune and EPCI of the country, against the rules of the national schema. */
class NationalListTest {
    private static final NationalSchema SCHEMA = new NationalSchema();
    private static final Snapshot DIRECTORY =
            new Snapshot(TestEntries.of("2026", "fictive"), Map.of(), () -> Chronicle.NOTHING, List.of());

    @Test
    void everyRowFitsTheSchema() {
        var rows = rows(null, null);

        assertThat(rows).hasSize(34_958 + 1_254);
        assertThat(rows.stream().flatMap(row -> SCHEMA.faults(cells(row)).stream()))
                .isEmpty();
        assertThat(rows.stream().map(NationalCollectivity::id)).doesNotHaveDuplicates();
    }

    @Test
    void anEpciOfSeveralDepartementsNamesAllOfThem() {
        var redon = rows(null, null).stream()
                .filter(row -> "243500741".equals(row.codeEpci()) && row.codeInsee() == null)
                .findFirst()
                .orElseThrow();

        assertThat(redon.type()).isEqualTo("EPCI");
        assertThat(redon.codeDepartements()).isEqualTo("[\"35\",\"44\",\"56\"]");
        assertThat(redon.codeRegions()).isEqualTo("[\"52\",\"53\"]");
        assertThat(redon.siren()).isEqualTo(redon.codeEpci());
    }

    @Test
    void aPlaceNarrowsItAndAFictiveOneShowsWhatIsFictive() {
        assertThat(rows("22", null))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.codeDepartements()).contains("\"22\""));
        assertThat(rows("F0", null)).hasSize(24 + 2);
        assertThat(rows(null, "only")).hasSize(24 + 2);
    }

    @Test
    void aRowHasTheSameIdEverywhere() {
        assertThat(rows("22", null).getFirst()).isEqualTo(rows("22", null).getFirst());
    }

    private static List<NationalCollectivity> rows(String departement, String fictive) {
        var checks = new Checks();
        var list = NationalList.of(new NationalSelection(departement, null, null, fictive), DIRECTORY, checks);
        checks.done();
        return list.rows(null, Integer.MAX_VALUE).await().indefinitely();
    }

    /** As a table writes them. */
    private static Map<String, String> cells(NationalCollectivity row) {
        return Stream.of(NationalCollectivity.class.getRecordComponents())
                .collect(Collectors.toMap(component -> component.getName(), component -> {
                    try {
                        return Objects.toString(component.getAccessor().invoke(row), "");
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
