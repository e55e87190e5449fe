package org.arobase.gateway.clients;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "arobase.identity")
interface SigningConfig {

    /** The key that vouches for callers: base64 of a PKCS#8 EC P-256 key; the services know its public half. */
    String privateKey();
}
