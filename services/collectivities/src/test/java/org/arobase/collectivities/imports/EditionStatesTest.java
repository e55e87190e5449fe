package org.arobase.collectivities.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.arobase.contracts.collectivities.Collectivity;
import org.arobase.contracts.collectivities.GeoPoint;
import org.arobase.contracts.collectivities.Population;
import org.arobase.contracts.collectivities.Reference;
import org.junit.jupiter.api.Test;

class EditionStatesTest {

    @Test
    void aCommuneNamesItsGroupings() {
        var frehel = TestEditions.byId("reduced").get("commune-22179");

        assertThat(frehel.epci()).isEqualTo(new Reference("epci-200068989", "CA Dinan Agglomération"));
        assertThat(frehel.departements()).containsExactly(new Reference("departement-22", "Côtes-d'Armor"));
        assertThat(frehel.regions()).containsExactly(new Reference("region-53", "Bretagne"));
        assertThat(frehel.ctcd()).isEqualTo(new Reference("ctcd-22D", "Conseil départemental des Côtes-d'Armor"));
        assertThat(frehel.population())
                .isEqualTo(new Population(1611, 2023, "municipale", "INSEE, populations de référence"));
    }

    @Test
    void aPointSaysWhichContoursItComesFrom() {
        assertThat(TestEditions.byId("reduced").get("commune-22179").point())
                .isEqualTo(new GeoPoint(-2.3632, 48.6332, 2018, "IGN, Admin Express COG 2018 ; INSEE"));
        assertThat(TestEditions.byId("reduced").get("commune-98735").point()).isNull();
        assertThat(TestEditions.byId("fictive").get("commune-F0018").point())
                .isEqualTo(new GeoPoint(-19.191, 46.8, 2026, "Arobase, points inventés"));
    }

    @Test
    void aDelegueeBearsItsCommunesCodeAndNamesIt() {
        var ploubalay = TestEditions.byId("reduced").get("commune-deleguee-22209");

        assertThat(ploubalay.commune()).isEqualTo(new Reference("commune-22209", "Beaussais-sur-Mer"));
        assertThat(ploubalay.population()).isNull();
    }

    @Test
    void everyStateIsDatedByItsDataSet() {
        var states = TestEditions.byId("reduced");

        assertThat(states.get("commune-22179"))
                .extracting(state -> state.validOn().toString(), Collectivity::source)
                .containsExactly("2026-01-01", "INSEE, Code officiel géographique 2026");
        assertThat(states.get("epci-200068989"))
                .extracting(state -> state.validOn().toString(), Collectivity::source)
                .containsExactly("2025-01-01", "DGCL, EPCI à fiscalité propre au 1er janvier 2025");
    }

    @Test
    void theFictiveDepartementIsMarked() {
        assertThat(TestEditions.states("fictive")).hasSize(30).allMatch(Collectivity::fictive);
        assertThat(TestEditions.states("reduced")).noneMatch(Collectivity::fictive);
    }

    @Test
    void aDanglingReferenceIsRefused() {
        var reduced = Edition.carried("reduced", TestEditions.JSON);
        var withoutRegions = reduced.lines().stream()
                .filter(line -> !line.code().equals("53"))
                .toList();

        assertThatThrownBy(() -> states(new Edition(reduced.description(), "", () -> withoutRegions)))
                .hasMessageContaining("region-53");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> read("insee,nom\n22179,Fréhel\n")).hasMessageContaining("An edition starts with");
    }

    @Test
    void aLineOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> read(String.join(",", EditionLine.HEADER) + "\nCOMMUNE,22179\n"))
                .hasMessageContaining("Record 2");
    }

    @Test
    void anUnknownEditionIsNamed() {
        assertThatThrownBy(() -> Edition.carried("1789", TestEditions.JSON)).hasMessageContaining("editions/1789");
    }

    private static List<Collectivity> states(Edition edition) {
        return new EditionStates(edition).differentFrom(Map.of());
    }

    private static List<EditionLine> read(String csv) {
        return EditionReader.read(csv.getBytes(StandardCharsets.UTF_8), false);
    }
}
