package org.arobase.load.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the launcher keeps in the state folder of the platform it started. */
public record Secrets(
        String adminKey, String identityPrivate, String identityPublic, String tokenKey, String postgresPassword) {

    static Secrets of(Path state) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(state.resolve("secrets.properties"))) {
            properties.load(reader);
        }
        return new Secrets(
                Files.readString(state.resolve("admin.key")).strip(),
                properties.getProperty("identity.private"),
                properties.getProperty("identity.public"),
                properties.getProperty("token.key"),
                properties.getProperty("postgres"));
    }
}
