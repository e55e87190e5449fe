package org.arobase.kernel.identity;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "arobase.identity")
public interface IdentityConfig {

    /** The gateway's signing key: base64 of an X.509 SubjectPublicKeyInfo, EC P-256. */
    String publicKey();
}
