package org.arobase.collectivities.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the lines of an edition file; a header other than ours or a line of another length is refused. */
final class EditionReader {
    private EditionReader() {}

    static List<EditionLine> read(InputStream file, boolean compressed) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(compressed ? new GZIPInputStream(file) : file)) {
            var records = csv.iterator();
            var header = records.hasNext() ? records.next().getFields() : List.<String>of();
            if (!header.equals(EditionLine.HEADER)) {
                throw new IllegalArgumentException("An edition starts with " + EditionLine.HEADER + ", not " + header);
            }
            return csv.stream()
                    .map(CsvRecord::getFields)
                    .map(EditionLine::parse)
                    .toList();
        }
    }
}
