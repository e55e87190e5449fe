package org.arobase.gateway.door;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The two halves of the key with which the gateway vouches for callers, and the one that its cursors are sealed with. */
public class GatewayKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var keys = generator.generateKeyPair();
            return Map.of(
                    "arobase.identity.private-key",
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()),
                    "arobase.identity.public-key",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                    "arobase.token-key",
                    Base64.getEncoder().encodeToString(new byte[32]));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
