package org.arobase.collectivities.imports;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.arobase.contracts.collectivities.Kind;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PointsTest {
    private static final String HORSESHOE = "POLYGON ((0 0, 9 0, 9 1, 1 1, 1 8, 9 8, 9 9, 0 9, 0 0))";
    private static final String ITS_MIDDLE = "POLYGON ((1 1, 9 1, 9 8, 1 8, 1 1))";
    private static final String A_METRE_WIDE = "POLYGON ((5.00004 0, 5.00005 0, 5.00005 1, 5.00004 1, 5.00004 0))";
    private static final EditionLine EPCI = new LineBuilder(Kind.EPCI, "243500139", "Ring").build();

    @Test
    void aPointLiesInsideWhateverTheShape() {
        assertThat(placed(Map.of("22001", HORSESHOE), commune("22001"))).containsExactly("0.5000 4.5000");
    }

    @Test
    void aGroupingCoversItsCommunes() {
        var contours = Map.of("22001", HORSESHOE, "22002", ITS_MIDDLE);

        assertThat(placed(contours, EPCI, commune("22001"), commune("22002"))).startsWith("4.5000 4.5000");
    }

    @Test
    void aCommuneOfUnknownContourLiesWhereItsDelegueeDoes() {
        var movements =
                Stream.of("32 2019 COM-22001 COMD-22001", "21 2024 COM-22001 COM-22003", "21 2024 COM-22001 COM-22004");
        var deleguee = new LineBuilder(Kind.COMMUNE_DELEGUEE, "22001", "Part")
                .parent("commune-22003")
                .build();

        assertThat(placed(Map.of("22001", HORSESHOE), movements, commune("22003"), commune("22004"), deleguee))
                .containsExactly("0.5000 4.5000", "null null", "0.5000 4.5000");
    }

    @Test
    void aPointThatRoundingPushesOutIsRefused() {
        assertThatThrownBy(() -> placed(Map.of("22001", A_METRE_WIDE), commune("22001")))
                .hasMessageContaining("commune-22001");
    }

    private static List<String> placed(Map<String, String> contours, EditionLine... lines) {
        return placed(contours, Stream.empty(), lines);
    }

    private static List<String> placed(Map<String, String> contours, Stream<String> movements, EditionLine... lines) {
        var shapes = contours.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> shape(entry.getValue())));
        var lineage = new Lineage(
                contours.keySet(),
                LocalDate.of(2018, 1, 1),
                movements.map(LineageTest::movement).toList());
        return new Points(new Contours(shapes), lineage)
                .on(List.of(lines)).stream()
                        .map(line -> line.lon() + " " + line.lat())
                        .toList();
    }

    private static EditionLine commune(String code) {
        return new LineBuilder(Kind.COMMUNE, code, "Commune").epci(EPCI.code()).build();
    }

    private static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
