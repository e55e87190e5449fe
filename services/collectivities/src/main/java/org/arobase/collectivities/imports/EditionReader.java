package org.arobase.collectivities.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the lines of an edition file; a header other than ours or a line of another length is refused. */
final class EditionReader {
    private EditionReader() {}

    static List<EditionLine> read(byte[] file, boolean compressed) {
        try (var csv = CsvReader.builder().ofCsvRecord(open(file, compressed))) {
            var records = csv.iterator();
            var header = records.hasNext() ? records.next().getFields() : List.<String>of();
            if (!header.equals(EditionLine.HEADER)) {
                throw new IllegalArgumentException("An edition starts with " + EditionLine.HEADER + ", not " + header);
            }
            return csv.stream()
                    .map(CsvRecord::getFields)
                    .map(EditionLine::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(byte[] file, boolean compressed) throws IOException {
        var plain = new ByteArrayInputStream(file);
        return compressed ? new GZIPInputStream(plain) : plain;
    }
}
