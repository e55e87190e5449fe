package org.arobase.local.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The key pair with which the gateway signs who is asking: EC P-256, PKCS#8 and X.509 in base64. */
public record IdentityKeys(String privateKey, String publicKey) {
    public static IdentityKeys generate(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new IdentityKeys(
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "IdentityKeys[" + publicKey + "]";
    }
}
