package org.arobase.collectivities.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import org.arobase.contracts.collectivities.Collectivity;

/**
 * Tells one content of the directory from another: which entities, in which versions, with which fields, and which past that
 * lists of other days and searches by former names are made of.
 */
final class Fingerprint {
    private static final int BYTES = 12;

    /** @param past fingerprint of the past that is carried */
    static String of(Collection<Entry> entries, String past) {
        var digest = sha256();
        digest.update(bytes(past));
        digest.update(bytes(Arrays.toString(Collectivity.class.getRecordComponents())));
        entries.stream()
                .map(Entry::document)
                .sorted(Comparator.comparing(document -> document.id()))
                .forEach(document -> digest.update(bytes(document.id() + " " + document.version() + "\n")));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Fingerprint() {}
}
