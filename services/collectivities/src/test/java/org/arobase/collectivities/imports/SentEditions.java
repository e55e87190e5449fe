package org.arobase.collectivities.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.arobase.kernel.json.EventJson;

/** Editions as an administrator sends them, made of carried ones. */
final class SentEditions {

    static byte[] of(Edition edition, UnaryOperator<Stream<EditionLine>> changed) {
        return of(edition.description(), changed.apply(edition.lines().stream()).toList());
    }

    static byte[] of(EditionDescription description, List<EditionLine> lines) {
        var rows = lines.stream().map(SentEditions::row).collect(Collectors.joining("\n"));
        return ("# " + EventJson.write(description) + "\n" + String.join(",", EditionLine.HEADER) + "\n" + rows + "\n")
                .getBytes(UTF_8);
    }

    static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static String row(EditionLine line) {
        return line.cells().stream()
                .map(cell -> cell.matches(".*[,\"].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(","));
    }

    private SentEditions() {}
}
