package org.arobase.kernel.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what the gateway signed. A token is used by many requests, so what it said is kept while it lives. */
@Singleton
public class IdentityVerifier {

    public static final String HEADER = "X-Arobase-Identity";
    public static final String ISSUER = "arobase-gateway";
    /** Two clocks of one data centre. */
    private static final long LEEWAY_MILLIS = 1_000;

    private static final int KEPT = 4_096;

    private final JWSVerifier verifier;
    private final Clock clock;
    private final Map<String, Vouched> vouched = new ConcurrentHashMap<>();

    public IdentityVerifier(IdentityConfig config, Clock clock) throws GeneralSecurityException, JOSEException {
        var key = new X509EncodedKeySpec(Base64.getDecoder().decode(config.publicKey()));
        this.verifier =
                new ECDSAVerifier((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(key));
        this.clock = clock;
    }

    /** Empty when the token is not the gateway's, or too old. */
    public Optional<Caller> verify(String token) {
        if (token == null) {
            return Optional.empty();
        }
        var known = vouched.get(token);
        if (known == null) {
            known = check(token);
            remember(token, known);
        }
        return known.until() + LEEWAY_MILLIS > clock.millis() ? Optional.of(known.caller()) : Optional.empty();
    }

    private void remember(String token, Vouched known) {
        if (known == Vouched.NOTHING) {
            return;
        }
        if (vouched.size() >= KEPT) {
            var now = clock.millis();
            vouched.values().removeIf(old -> old.until() + LEEWAY_MILLIS <= now);
        }
        if (vouched.size() < KEPT) {
            vouched.put(token, known);
        }
    }

    private Vouched check(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            return jwt.verify(verifier) ? vouched(jwt.getJWTClaimsSet()) : Vouched.NOTHING;
        } catch (ParseException | JOSEException notOurs) {
            return Vouched.NOTHING;
        }
    }

    private static Vouched vouched(JWTClaimsSet claims) throws ParseException {
        if (!ISSUER.equals(claims.getIssuer()) || claims.getExpirationTime() == null || claims.getSubject() == null) {
            return Vouched.NOTHING;
        }
        var caller = new Caller(
                claims.getSubject(), each(claims, "roles", Role::ofSlug), each(claims, "grants", Grant::parse));
        return new Vouched(caller, claims.getExpirationTime().getTime());
    }

    /** What a newer gateway says and this version does not know is left out. */
    private static <T> Set<T> each(JWTClaimsSet claims, String name, Function<String, Optional<T>> reader)
            throws ParseException {
        return Optional.ofNullable(claims.getStringListClaim(name)).orElse(List.of()).stream()
                .map(reader)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Vouched(Caller caller, long until) {
        private static final Vouched NOTHING = new Vouched(Caller.ANONYMOUS, Long.MIN_VALUE / 2);
    }
}
