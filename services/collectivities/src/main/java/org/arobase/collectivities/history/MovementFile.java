package org.arobase.collectivities.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.arobase.contracts.collectivities.CollectivityId;
import org.arobase.contracts.collectivities.Kind;

/** The movements that the service carries in its resources: INSEE's lines, without the columns nobody reads. */
final class MovementFile {
    static final String RESOURCE = "/movements/movements.csv.gz";

    static final List<String> HEADER =
            List.of("MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP");

    private static final Map<String, Kind> TYPES = Map.of(
            "COM", Kind.COMMUNE,
            "COMD", Kind.COMMUNE_DELEGUEE,
            "COMA", Kind.COMMUNE_ASSOCIEE,
            "ARM", Kind.ARRONDISSEMENT_MUNICIPAL);

    static List<Movement> carried() {
        try (var file = MovementFile.class.getResourceAsStream(RESOURCE)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Movement> read(InputStream file) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(new GZIPInputStream(file))) {
            return csv.stream()
                    .skip(1)
                    .map(CsvRecord::getFields)
                    .map(MovementFile::movement)
                    .toList();
        }
    }

    private static Movement movement(List<String> cells) {
        return new Movement(
                cells.get(0),
                LocalDate.parse(cells.get(1)),
                named(cells.get(2), cells.get(3), cells.get(4)),
                named(cells.get(5), cells.get(6), cells.get(7)));
    }

    private static Movement.Named named(String type, String code, String name) {
        return code.isBlank() ? null : new Movement.Named(new CollectivityId(TYPES.get(type), code), name);
    }

    private MovementFile() {}
}
