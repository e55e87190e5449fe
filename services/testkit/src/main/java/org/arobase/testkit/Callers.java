package org.arobase.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Requests as the gateway would pass them on: signed, for a client with roles or for nobody. */
public final class Callers {

    private static final KeyPair KEYS = keys();
    private static final Duration LIFE = Duration.ofMinutes(10);

    public static RequestSpecification anonymous() {
        return RestAssured.given().header(identity("anonymous"));
    }

    public static RequestSpecification admin() {
        return as("00000000-0000-7000-8000-00000000000a", "admin");
    }

    public static RequestSpecification as(String client, String... roles) {
        return RestAssured.given().header(identity(client, roles));
    }

    public static Header identity(String client, String... roles) {
        return new Header("X-Arobase-Identity", token(client, Instant.now().plus(LIFE), roles));
    }

    /** A client with roles for one entity each, as {@code contributor:commune-F0001}. */
    public static RequestSpecification granted(String client, String... grants) {
        var token = token(client, Instant.now().plus(LIFE), List.of(), List.of(grants));
        return RestAssured.given().header(new Header("X-Arobase-Identity", token));
    }

    /** A token as the gateway signs it. */
    public static String token(String client, Instant expiry, String... roles) {
        return token(client, expiry, List.of(roles), List.of());
    }

    private static String token(String client, Instant expiry, List<String> roles, List<String> grants) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("arobase-gateway")
                .subject(client)
                .claim("roles", roles)
                .claim("grants", grants)
                .expirationTime(Date.from(expiry))
                .build();
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
            jwt.sign(new ECDSASigner((ECPrivateKey) KEYS.getPrivate()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** Quarkus loads this class more than once in a run of tests; all of them must sign with the same key. */
    private static KeyPair keys() {
        var kept = (String) System.getProperties().computeIfAbsent("arobase.testkit.keys", name -> generate());
        var halves = kept.split(" ", 2);
        try {
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(halves[0]))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPublic().getEncoded()) + " "
                    + base64.encodeToString(pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callers() {}
}
