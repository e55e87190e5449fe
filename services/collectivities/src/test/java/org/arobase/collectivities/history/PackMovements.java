package org.arobase.collectivities.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs INSEE's movements of communes: {@code PackMovements <folder of INSEE's COG> <target file>}. */
final class PackMovements {

    static void main(String[] args) throws IOException {
        var source = Path.of(args[0], "mouvements-communes.csv.gz");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(source)));
                var packed = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(new BestGzip(Files.newOutputStream(Path.of(args[1]))))) {
            packed.writeRecord(MovementFile.HEADER);
            csv.stream().map(PackMovements::cells).forEach(packed::writeRecord);
        }
    }

    private static List<String> cells(NamedCsvRecord line) {
        return MovementFile.HEADER.stream()
                .map(line::getField)
                .map(String::strip)
                .toList();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private PackMovements() {}
}
