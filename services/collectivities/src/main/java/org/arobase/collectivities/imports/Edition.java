package org.arobase.collectivities.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An edition the service carries in its resources: one folder under {@code editions}.
 *
 * @param fingerprint of the bytes it is read from
 * @param content reads the lines: an edition that is loaded already is not read again
 */
record Edition(EditionDescription description, String fingerprint, Supplier<List<EditionLine>> content) {

    static Edition carried(String name, ObjectMapper json) {
        var folder = "editions/" + name + "/";
        var description = description(folder);
        var packed = resource(folder + "collectivities.csv.gz");
        var file = packed.or(() -> resource(folder + "collectivities.csv")).orElseThrow();
        try {
            return new Edition(
                    json.readValue(description, EditionDescription.class),
                    fingerprint(description, file),
                    () -> EditionReader.read(file, packed.isPresent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what describes it: the entities are not read. */
    static EditionDescription described(String name, ObjectMapper json) {
        try {
            return json.readValue(description("editions/" + name + "/"), EditionDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] description(String folder) {
        return resource(folder + "edition.json")
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no edition in the resource folder " + folder));
    }

    String name() {
        return description.edition();
    }

    List<EditionLine> lines() {
        return content.get();
    }

    private static String fingerprint(byte[] description, byte[] file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(description);
            return HexFormat.of().formatHex(digest.digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> resource(String path) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
