package org.arobase.local.state;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arobase.local.keys.Base62;
import org.arobase.local.keys.IdentityKeys;
import org.arobase.local.plan.Part;

/** What the parts of one platform know of each other and nobody else does. Made once, completed when a new part comes. */
public final class Secrets {
    public static final String FILE = "secrets.properties";

    private static final String BROKER = "kafka.cluster";
    private static final int PASSWORD_LENGTH = 32;
    private static final int TOKEN_KEY_BYTES = 32;

    private final Map<String, String> values = new TreeMap<>();
    private final SecureRandom random;

    private Secrets(SecureRandom random) {
        this.random = random;
    }

    public static Secrets of(StateFolder folder, SecureRandom random) throws IOException {
        var secrets = new Secrets(random);
        var file = folder.path().resolve(FILE);
        if (Files.exists(file)) {
            secrets.read(Files.readString(file));
        }
        var found = secrets.values.size();
        secrets.complete();
        if (secrets.values.size() > found) {
            PrivateFile.write(file, secrets.text());
        }
        return secrets;
    }

    /** Those of a backup; the name of the broker's storage stays that of the storage that is there, if there is one. */
    public static String ofBackup(String text, StateFolder folder) throws IOException {
        var secrets = new Secrets(new SecureRandom());
        secrets.read(text);
        if (Files.exists(folder.kafka())) {
            secrets.values.put(BROKER, of(folder, secrets.random).kafkaCluster());
        }
        return secrets.text();
    }

    public String databasePassword(Part service) {
        return values.get("database." + service.label());
    }

    public String postgresPassword() {
        return values.get("postgres");
    }

    public String kafkaCluster() {
        return values.get(BROKER);
    }

    public String tokenKey() {
        return values.get("token.key");
    }

    public IdentityKeys identity() {
        return new IdentityKeys(values.get("identity.private"), values.get("identity.public"));
    }

    private void complete() {
        for (var service : Part.SERVICES) {
            values.computeIfAbsent("database." + service.label(), name -> Base62.random(PASSWORD_LENGTH, random));
        }
        values.computeIfAbsent("postgres", name -> Base62.random(PASSWORD_LENGTH, random));
        values.computeIfAbsent(
                BROKER, name -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16)));
        values.computeIfAbsent("token.key", name -> Base64.getEncoder().encodeToString(bytes(TOKEN_KEY_BYTES)));
        if (!values.containsKey("identity.private") || !values.containsKey("identity.public")) {
            var pair = IdentityKeys.generate(random);
            values.put("identity.private", pair.privateKey());
            values.put("identity.public", pair.publicKey());
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private void read(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
    }

    private String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
