package org.arobase.local.backup;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/**
 * What a backup says of itself, first of all.
 *
 * @param server major version of the PostgreSQL whose files it holds
 */
record Label(Instant made, String server) {
    static final String NAME = "arobase-backup.properties";
    private static final String FORMAT = "1";

    String text() {
        return "format=%s%nmade=%s%nserver=%s%n".formatted(FORMAT, made, server);
    }

    /** Empty when it is of another format. */
    static Optional<Label> read(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        var made = properties.getProperty("made", "");
        var server = properties.getProperty("server", "");
        if (!FORMAT.equals(properties.getProperty("format"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Label(Instant.parse(made), server));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }
}
