package org.arobase.collectivities.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the editions place their entities. */
class EditionPointsTest {
    private static final List<EditionLine> LINES = lines("2026");
    private static final Map<String, EditionLine> BY_ID =
            LINES.stream().collect(toMap(line -> line.id().toString(), identity()));

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 34865",
        "COLLECTIVITE_OUTREMER, 0",
        "COMMUNE_DELEGUEE, 617",
        "COMMUNE_ASSOCIEE, 0",
        "ARRONDISSEMENT_MUNICIPAL, 0",
        "EPCI, 1254",
        "EPT, 11",
        "DEPARTEMENT, 101",
        "REGION, 18",
        "CTCD, 100"
    })
    void whatTheContoursOf2018TellHasAPoint(Kind kind, int expected) {
        assertThat(LINES.stream().filter(line -> line.kind() == kind && line.lon() != null))
                .hasSize(expected);
    }

    @Test
    void communesWithoutAPointAreOverseasOrPartsOfACommuneThatSplit() {
        assertThat(LINES.stream()
                        .filter(line -> line.kind() == Kind.COMMUNE && line.parent() == null)
                        .filter(line -> line.lon() == null)
                        .map(EditionLine::code))
                .containsExactly(
                        "14666", "14712", "15031", "15035", "15047", "15141", "15171", "85084", "85165", "85212");
    }

    @ParameterizedTest
    @CsvSource({
        "commune-22179,          -2.36, 48.63",
        "commune-2A004,           8.68, 41.93",
        "commune-97411,          55.45, -20.94",
        "commune-97611,          45.20, -12.78",
        "commune-49126,          -1.21, 47.30",
        "commune-60694,           2.02, 49.34",
        "commune-93066,           2.36, 48.94",
        "commune-deleguee-93066,  2.36, 48.93",
        "commune-deleguee-93059,  2.36, 48.96",
        "departement-22,         -2.75, 48.46",
        "ctcd-22D,               -2.75, 48.46",
        "ctcd-69M,                4.85, 45.75",
        "ctcd-69D,                4.56, 45.88"
    })
    void anEntityLiesWhereItIs(String id, double lon, double lat) {
        assertPoint(BY_ID.get(id), lon - 0.02, lon + 0.02, lat - 0.02, lat + 0.02);
    }

    @Test
    void metropolitanCommunesLieInMetropolitanFrance() {
        assertThat(LINES)
                .filteredOn(line -> line.kind() == Kind.COMMUNE && line.lon() != null)
                .filteredOn(line -> !line.code().startsWith("97"))
                .hasSize(34_736)
                .allSatisfy(line -> assertPoint(line, -5.15, 9.57, 41.33, 51.09));
    }

    @Test
    void theContourOfACommuneIsNotThatOfTheDelegueeBearingItsCode() {
        assertThat(BY_ID.get("commune-22209").lon()).isNotNull();
        assertThat(BY_ID.get("commune-deleguee-22209").lon()).isNull();
    }

    @Test
    void fictiveEntitiesLieInTheAtlanticAndNothingElseDoes() {
        assertThat(lines("fictive")).allSatisfy(line -> assertPoint(line, -20, -19, 46.5, 47.5));
        assertThat(LINES)
                .noneMatch(line -> line.lon() != null
                        && line.lon().doubleValue() > -21
                        && line.lon().doubleValue() < -18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "reduced", "fictive"})
    void degreesComeInPairsOfFourDecimals(String edition) {
        assertThat(lines(edition))
                .allSatisfy(line -> assertThat(line.lon() + " " + line.lat())
                        .matches("null null|-?[0-9]+\\.[0-9]{4} -?[0-9]+\\.[0-9]{4}"));
    }

    private static List<EditionLine> lines(String edition) {
        return Edition.carried(edition, TestEditions.JSON).lines();
    }

    private static void assertPoint(EditionLine line, double west, double east, double south, double north) {
        assertThat(line.lon().doubleValue()).as(line.name()).isBetween(west, east);
        assertThat(line.lat().doubleValue()).as(line.name()).isBetween(south, north);
    }
}
