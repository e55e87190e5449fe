package org.arobase.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** The keys a service is given where it runs. */
public class KeysResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "arobase.identity.public-key", Callers.publicKey(),
                "arobase.token-key", Base64.getEncoder().encodeToString(new byte[32]));
    }

    @Override
    public void stop() {}
}
