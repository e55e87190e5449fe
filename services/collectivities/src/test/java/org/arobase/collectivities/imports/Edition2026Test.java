package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition of 2026 against the facts its publishers state. */
class Edition2026Test {
    private static final List<EditionLine> LINES =
            Edition.carried("2026", TestEditions.JSON).lines();
    private static final Map<String, EditionLine> BY_ID =
            LINES.stream().collect(toMap(line -> line.id().toString(), identity()));

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 34958",
        "COLLECTIVITE_OUTREMER, 19",
        "COMMUNE_DELEGUEE, 2105",
        "COMMUNE_ASSOCIEE, 471",
        "ARRONDISSEMENT_MUNICIPAL, 45",
        "EPCI, 1254",
        "EPT, 11",
        "DEPARTEMENT, 101",
        "REGION, 18",
        "CTCD, 100"
    })
    void everyKindIsComplete(Kind kind, int expected) {
        assertThat(count(line -> line.kind() == kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"CC, 989", "CA, 230", "CU, 14", "METRO, 21"})
    void everyNatureOfEpciIsComplete(String nature, int expected) {
        assertThat(count(line -> nature.equals(line.nature()))).isEqualTo(expected);
    }

    @Test
    void communesOfTheCogAreToldFromTheOverseasOnes() {
        assertThat(count(line -> line.kind() == Kind.COMMUNE && line.parent() == null))
                .isEqualTo(34_875);
        assertThat(count(line -> line.kind() == Kind.COMMUNE && line.parent() != null))
                .isEqualTo(83);
    }

    @Test
    void anIdIsBorneOnce() {
        assertThat(BY_ID).hasSameSizeAs(LINES);
    }

    @Test
    void communesAndDelegueesShareCodes() {
        var communes = codes(Kind.COMMUNE);
        var deleguees = codes(Kind.COMMUNE_DELEGUEE);
        assertThat(deleguees.stream().filter(communes::contains)).hasSize(584);
    }

    @Test
    void everySirenIsValidAndBorneOnce() {
        var sirens = LINES.stream()
                .map(EditionLine::siren)
                .filter(siren -> siren != null)
                .toList();
        assertThat(sirens)
                .hasSize(34_875 + 1254 + 11 + 1)
                .doesNotHaveDuplicates()
                .allMatch(Edition2026Test::isSiren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "reduced", "fictive"})
    void everyReferenceLeadsSomewhere(String name) {
        var lines = Edition.carried(name, TestEditions.JSON).lines();
        var ids = lines.stream().map(line -> line.id().toString()).collect(toSet());
        assertThat(lines.stream()
                        .flatMap(line -> Stream.concat(Reduction.references(line), Stream.ofNullable(line.seat()))))
                .allMatch(ids::contains);
    }

    @Test
    void epciSpanDepartementsAndRegions() {
        assertThat(count(line -> line.kind() == Kind.EPCI && line.departements().size() > 1))
                .isEqualTo(89);
        assertThat(count(line -> line.kind() == Kind.EPCI && line.regions().size() > 1))
                .isEqualTo(26);
    }

    @Test
    void communesWithoutEpciAreTheOverseasOnesFourIslandsAndThoseOfLyon() {
        var without = LINES.stream()
                .filter(line -> line.kind() == Kind.COMMUNE && line.epci() == null)
                .toList();
        assertThat(without).hasSize(83 + 4 + 58);
        assertThat(without.stream()
                        .filter(line -> line.parent() == null && !"69M".equals(line.ctcd()))
                        .map(EditionLine::code))
                .containsExactly("22016", "29083", "29155", "85113");
    }

    @Test
    void noInhabitantsIsNotTheSameAsNoFigure() {
        assertThat(LINES.stream()
                        .filter(line -> Integer.valueOf(0).equals(line.population()))
                        .map(EditionLine::code))
                .containsExactly("55039", "55050", "55139", "55189", "55239", "55307");
        assertThat(LINES.stream()
                        .filter(line -> !Set.of(Kind.COMMUNE_DELEGUEE, Kind.COMMUNE_ASSOCIEE)
                                .contains(line.kind()))
                        .filter(line -> line.population() == null)
                        .map(EditionLine::code))
                .containsExactly("984", "98411", "98412", "98413", "98414", "98415", "989", "98901");
    }

    @ParameterizedTest
    @CsvSource({
        "commune-22179, Fréhel, 1611, 2023",
        "commune-97611, Mamoudzou, 71437, 2017",
        "collectivite-outremer-987, Polynésie française, 278786, 2022",
        "commune-98818, Nouméa, 85976, 2025",
        "region-53, Bretagne, 3449370, 2023",
        "ctcd-69M, Métropole de Lyon, 1436354, 2023"
    })
    void aFigureHasItsYear(String id, String name, int population, int year) {
        assertThat(BY_ID.get(id))
                .extracting(EditionLine::name, EditionLine::population, EditionLine::populationYear)
                .containsExactly(name, population, year);
    }

    @ParameterizedTest
    @CsvSource({
        "ctcd-01D, Conseil départemental de l'Ain, 01",
        "ctcd-35D, Conseil départemental d'Ille-et-Vilaine, 35",
        "ctcd-22D, Conseil départemental des Côtes-d'Armor, 22",
        "ctcd-69D, Conseil départemental du Rhône, 69",
        "ctcd-6AE, Collectivité européenne d'Alsace, 67 68",
        "ctcd-20R, Collectivité de Corse, 2A 2B",
        "ctcd-976R, Département-Région de Mayotte, 976"
    })
    void aBodyWithADepartementsPowersHasANameAndItsDepartements(String id, String name, String departements) {
        assertThat(BY_ID.get(id).name()).isEqualTo(name);
        assertThat(String.join(" ", BY_ID.get(id).departements())).isEqualTo(departements);
    }

    private static long count(Predicate<EditionLine> filter) {
        return LINES.stream().filter(filter).count();
    }

    private static Set<String> codes(Kind kind) {
        return LINES.stream()
                .filter(line -> line.kind() == kind)
                .map(EditionLine::code)
                .collect(toSet());
    }

    /** Luhn's sum (ISO/IEC 7812-1), which every SIREN obeys. */
    private static boolean isSiren(String siren) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            var weighted = Character.digit(siren.charAt(i), 10) * (i % 2 == 0 ? 1 : 2);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return siren.matches("[0-9]{9}") && sum % 10 == 0;
    }
}
