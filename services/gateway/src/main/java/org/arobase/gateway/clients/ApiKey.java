package org.arobase.gateway.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A well-formed API key, of which only the SHA-256 (hexadecimal) is kept: {@code aro_}, 32 random characters of base 62,
 * and 6 that hold the CRC-32 of all before them, so that a mistyped key costs no look-up.
 */
record ApiKey(String sha256) {

    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("aro_[0-9A-Za-z]{38}");
    private static final String PREFIX = "aro_";
    private static final int CHECKED = 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one: 190 random bits. */
    static String generate() {
        var random = PREFIX
                + RANDOM.ints(CHECKED - PREFIX.length(), 0, BASE62.length())
                        .mapToObj(BASE62::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        return random + checksum(random);
    }

    static Optional<ApiKey> parse(String text) {
        return FORM.matcher(text).matches()
                        && checksum(text.substring(0, CHECKED)).equals(text.substring(CHECKED))
                ? Optional.of(new ApiKey(hash(text)))
                : Optional.empty();
    }

    static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        var digits = new char[6];
        var rest = crc.getValue();
        for (var i = digits.length - 1; i >= 0; i--) {
            digits[i] = BASE62.charAt((int) (rest % 62));
            rest /= 62;
        }
        return new String(digits);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
