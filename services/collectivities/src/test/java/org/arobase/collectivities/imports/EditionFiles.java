package org.arobase.collectivities.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Edition files on disk: sorted by kind and code, line feeds, no time stamp in the compressed form. */
final class EditionFiles {
    private static final Comparator<EditionLine> ORDER =
            Comparator.comparing(EditionLine::kind).thenComparing(EditionLine::code);

    private EditionFiles() {}

    static List<EditionLine> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return EditionReader.read(in, file.toString().endsWith(".gz"));
        }
    }

    static void write(Path file, List<EditionLine> lines) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = open(file);
                var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(EditionLine.HEADER);
            lines.stream().sorted(ORDER).map(EditionLine::cells).forEach(csv::writeRecord);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        var plain = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new BestGzip(plain) : plain;
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
