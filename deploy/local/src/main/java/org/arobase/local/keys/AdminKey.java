package org.arobase.local.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The key of the platform's administrator: `aro_`, 190 random bits, and a checksum that tells a typing error from a wrong key. */
public record AdminKey(String text) {
    private static final String PREFIX = "aro_";
    private static final int RANDOM_LENGTH = 32;
    private static final int CHECKSUM_LENGTH = 6;
    private static final int CHECKED_LENGTH = PREFIX.length() + RANDOM_LENGTH;
    private static final Pattern SHAPE =
            Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM_LENGTH + CHECKSUM_LENGTH) + "}");

    public AdminKey {
        if (!SHAPE.matcher(text).matches()
                || !checksum(text.substring(0, CHECKED_LENGTH)).equals(text.substring(CHECKED_LENGTH))) {
            throw new IllegalArgumentException("not a key of this platform");
        }
    }

    public static AdminKey generate(RandomGenerator random) {
        var checked = PREFIX + Base62.random(RANDOM_LENGTH, random);
        return new AdminKey(checked + checksum(checked));
    }

    /** What the gateway is given instead of the key: SHA-256 of the whole text, in hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String checksum(String checked) {
        var crc = new CRC32();
        crc.update(checked.getBytes(StandardCharsets.UTF_8));
        return Base62.of(crc.getValue(), CHECKSUM_LENGTH);
    }

    /** A key does not end in a log by accident. */
    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
