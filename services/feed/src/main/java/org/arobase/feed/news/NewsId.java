package org.arobase.feed.news;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The id of the item about an action: a UUID of version 7 with the time of the action's id, the rest a digest of it. A
 * feed that is built anew from the topic gives every item the id its readers know.
 */
final class NewsId {

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long REST_OF_HIGH = 0x0FFFL;
    private static final long REST_OF_LOW = 0x3FFF_FFFF_FFFF_FFFFL;

    static UUID of(String action) {
        var digest = ByteBuffer.wrap(sha256("news-item about " + action));
        var high = time(action) | 0x7000 | (digest.getLong() & REST_OF_HIGH);
        var low = (digest.getLong() & REST_OF_LOW) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static long time(String action) {
        try {
            return UUID.fromString(action).getMostSignificantBits() & TIME;
        } catch (IllegalArgumentException noUuid) {
            return 0;
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private NewsId() {}
}
