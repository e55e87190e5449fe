package org.arobase.gateway.clients;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Grant;
import org.arobase.kernel.identity.IdentityVerifier;
import org.arobase.kernel.identity.Role;

/** Puts down who a caller is in a token that the services can check. */
@Singleton
class IdentitySigner {

    /**
     * Half of it is always left when a request leaves, and is longer than a request may wait for its service. Nothing
     * is revoked by it: the key is looked at again with every request.
     */
    static final Duration LIFE = Duration.ofMinutes(2);

    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.ES256);

    private final JWSSigner signer;
    private final Clock clock;

    IdentitySigner(SigningConfig config, Clock clock) throws GeneralSecurityException, JOSEException {
        var key = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(config.privateKey()));
        this.signer =
                new ECDSASigner((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(key));
        this.clock = clock;
    }

    String sign(Caller caller) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(IdentityVerifier.ISSUER)
                .subject(caller.client())
                .claim("roles", caller.roles().stream().map(Role::slug).sorted().toList())
                .claim(
                        "grants",
                        caller.grants().stream().map(Grant::text).sorted().toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        try {
            var token = new SignedJWT(HEADER, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
