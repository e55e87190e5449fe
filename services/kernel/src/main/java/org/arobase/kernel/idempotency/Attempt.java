package org.arobase.kernel.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One time a request is made.
 *
 * @param id of the request whenever it is repeated: its client, operation and key
 * @param fingerprint of what it asks for: its method, path and body
 */
record Attempt(String id, String fingerprint) {

    private static final int DIGITS_OF_A_LONG = 16;

    static Attempt of(String client, String operation, IdempotencyKey key, Asked asked) {
        return new Attempt(digest(client, operation, key.value()), digest(asked.method(), asked.path(), asked.body()));
    }

    /** The body is JSON, written again from what was understood: spaces and order make no difference. */
    record Asked(String method, String path, String body) {}

    /** The number under which PostgreSQL locks the request; another one with the same number only waits for nothing. */
    long lock() {
        return Long.parseUnsignedLong(id.substring(0, DIGITS_OF_A_LONG), 16);
    }

    /** None of the parts has a line break in it. */
    private static String digest(String... parts) {
        try {
            var bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
