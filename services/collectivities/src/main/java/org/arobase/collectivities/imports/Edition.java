package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** An edition the service carries in its resources: one folder under {@code editions}. */
record Edition(EditionDescription description, List<EditionLine> lines) {

    static Edition carried(String name, ObjectMapper json) {
        var folder = "editions/" + name + "/";
        try (var description = resource(folder + "edition.json")) {
            if (description == null) {
                throw new IllegalArgumentException("There is no edition in the resource folder " + folder);
            }
            return new Edition(json.readValue(description, EditionDescription.class), lines(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EditionLine> lines(String folder) throws IOException {
        try (var packed = resource(folder + "collectivities.csv.gz");
                var plain = resource(folder + "collectivities.csv")) {
            return packed == null ? EditionReader.read(plain, false) : EditionReader.read(packed, true);
        }
    }

    private static InputStream resource(String path) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
    }
}
