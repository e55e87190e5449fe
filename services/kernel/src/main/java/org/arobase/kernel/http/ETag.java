package org.arobase.kernel.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.arobase.contracts.State;
import org.arobase.kernel.json.EventJson;

/**
 * A strong ETag (RFC 9110): {@code "3"}, the version of a resource, or {@code "3-9f86d081"}, with a digest of what is
 * derived beside it.
 */
final class ETag {

    private static final Pattern STRONG = Pattern.compile("\"(\\d+)(?:-[0-9a-f]{8})?\"");
    private static final int DIGEST_BYTES = 4;
    private static final int CONTENT_BYTES = 12;

    static String of(State state) {
        return state instanceof Shown shown ? quoted(state.version() + "-" + digest(shown)) : quoted(state.version());
    }

    /** Whether an ETag is one of this version, whatever was derived beside it. */
    static boolean isOf(long version, String etag) {
        var strong = STRONG.matcher(etag);
        return strong.matches() && strong.group(1).equals(Long.toString(version));
    }

    /** @param content all that the bytes depend on */
    static String ofContent(String content) {
        return quoted(digest(content.getBytes(StandardCharsets.UTF_8), CONTENT_BYTES));
    }

    private static String quoted(Object content) {
        return "\"" + content + "\"";
    }

    private static String digest(Shown shown) {
        return digest(EventJson.write(shown.derived()).getBytes(StandardCharsets.UTF_8), DIGEST_BYTES);
    }

    private static String digest(byte[] content, int bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ETag() {}
}
