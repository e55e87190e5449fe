package org.arobase.collectivities.history;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells the past that a release carries from that of another one: what {@link History} and {@link Years} are read from. */
@Singleton
public class CarriedPast {
    private final String fingerprint;

    CarriedPast() {
        this(List.of(MovementFile.RESOURCE, Years.COMMUNES, Years.NAMES));
    }

    CarriedPast(List<String> resources) {
        var digest = sha256();
        resources.forEach(resource -> add(digest, resource));
        fingerprint = HexFormat.of().formatHex(digest.digest());
    }

    /** Another one for other files. */
    public String fingerprint() {
        return fingerprint;
    }

    private static void add(MessageDigest digest, String resource) {
        try (var file = new DigestInputStream(CarriedPast.class.getResourceAsStream(resource), digest)) {
            file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
