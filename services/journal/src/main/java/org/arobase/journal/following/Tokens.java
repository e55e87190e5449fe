package org.arobase.journal.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.arobase.kernel.http.Seals;
import org.arobase.kernel.problem.Problem;

/** Writes and reads tokens: opaque text that cannot be made up. */
@ApplicationScoped
class Tokens {

    private static final String PURPOSE = "journal token";
    private static final int CONTENT = 8 + 8 + 4;

    private final Seals seals;

    Tokens(Seals seals) {
        this.seals = seals;
    }

    String write(Token token) {
        var content = ByteBuffer.allocate(CONTENT)
                .putLong(token.sequence())
                .putLong(token.mark())
                .put(token.filter())
                .array();
        var sealed = ByteBuffer.allocate(CONTENT + Seals.length())
                .put(content)
                .put(seals.seal(PURPOSE, content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws Problem 400 for what was not written here, or for another filter */
    Token read(String text, Filter filter) {
        var bytes = decode(text);
        if (bytes.length != CONTENT + Seals.length()) {
            throw new Problem(400, "token-invalid");
        }
        var content = Arrays.copyOf(bytes, CONTENT);
        if (!MessageDigest.isEqual(Arrays.copyOfRange(bytes, CONTENT, bytes.length), seals.seal(PURPOSE, content))) {
            throw new Problem(400, "token-invalid");
        }
        var buffer = ByteBuffer.wrap(content);
        var token = new Token(buffer.getLong(), buffer.getLong(), Arrays.copyOfRange(content, 16, CONTENT));
        if (!token.isFor(filter)) {
            throw new Problem(400, "token-of-another-filter");
        }
        return token;
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
