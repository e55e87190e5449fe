package org.arobase.kernel.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read twice: once to know their character set, once for the rows. */
@FunctionalInterface
public interface CsvSource {

    InputStream open() throws IOException;

    static CsvSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static CsvSource of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
