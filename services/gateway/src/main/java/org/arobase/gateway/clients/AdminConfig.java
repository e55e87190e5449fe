package org.arobase.gateway.clients;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "arobase.admin")
interface AdminConfig {

    /** SHA-256 (hexadecimal) of the first administrator's key; without it no client is made. */
    Optional<String> keySha256();
}
