package org.arobase.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Short signatures (HMAC-SHA-256, first 12 bytes) for what goes out to clients and comes back. */
@ApplicationScoped
public class Seals {

    private static final int LENGTH = 12;

    private final SecretKeySpec key;

    /** @param key base64 of at least 32 bytes, the same for every instance and kept outside the databases */
    public Seals(@ConfigProperty(name = "arobase.token-key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    /** @param purpose keeps the seal of one use from being accepted for another */
    public byte[] seal(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    public static int length() {
        return LENGTH;
    }
}
