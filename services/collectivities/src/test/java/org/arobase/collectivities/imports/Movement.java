package org.arobase.collectivities.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * One line of INSEE's movements of communes: on that day, what the first place was became the second, or part of it.
 *
 * @param code INSEE's MOD: 21 re-establishment, 32 commune nouvelle, 72 undocumented
 */
record Movement(int code, LocalDate on, Place before, Place after) {

    /** @param type COM, or COMD (déléguée), COMA (associée), ARM: a code alone names several places */
    record Place(String type, String code) {
        static final String COMMUNE = "COM";

        boolean isCommune() {
            return type.equals(COMMUNE);
        }
    }

    static List<Movement> read(Path cog) throws IOException {
        var file = cog.resolve("mouvements-communes.csv.gz");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(file)))) {
            return csv.stream().map(Movement::of).toList();
        }
    }

    private static Movement of(NamedCsvRecord row) {
        return new Movement(
                Integer.parseInt(row.getField("MOD")),
                LocalDate.parse(row.getField("DATE_EFF")),
                new Place(row.getField("TYPECOM_AV"), row.getField("COM_AV")),
                new Place(row.getField("TYPECOM_AP"), row.getField("COM_AP")));
    }
}
