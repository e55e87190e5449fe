package org.arobase.load.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.arobase.load.drive.Header;

/** The identity header as the gateway would send it; renewed early, so that a request held up on its way still counts. */
public final class Passport {
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final Duration RENEWAL = Duration.ofMinutes(1);
    private static final String HEADER = "{\"alg\":\"ES256\"}";
    private static final String CLAIMS =
            "{\"iss\":\"arobase-gateway\",\"sub\":\"%s\",\"roles\":[%s],\"iat\":%d,\"exp\":%d}";

    private final PrivateKey key;
    private final String subject;
    private final String roles;
    private String token = "";
    private Instant signed = Instant.EPOCH;

    private Passport(Secrets secrets, String subject, String roles) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(secrets.identityPrivate());
        this.key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        this.subject = subject;
        this.roles = roles;
    }

    public static Header anonymous(Secrets secrets) throws GeneralSecurityException {
        return new Passport(secrets, "anonymous", "").header();
    }

    public static Header admin(Secrets secrets) throws GeneralSecurityException {
        return new Passport(secrets, "00000000-0000-7000-8000-000000000001", "\"admin\"").header();
    }

    private Header header() {
        return new Header("X-Arobase-Identity", this::current);
    }

    private synchronized String current() {
        var now = Instant.now();
        if (signed.plus(RENEWAL).isBefore(now)) {
            token = sign(now);
            signed = now;
        }
        return token;
    }

    private String sign(Instant now) {
        var claims = CLAIMS.formatted(
                subject, roles, now.getEpochSecond(), now.plus(LIFE).getEpochSecond());
        var content =
                base64(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
