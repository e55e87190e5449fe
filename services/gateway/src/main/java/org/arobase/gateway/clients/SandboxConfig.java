package org.arobase.gateway.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.sandbox")
interface SandboxConfig {

    /** How long a key of the sandbox works. */
    @WithDefault("30d")
    Duration life();

    /** Keys made in an hour, for all who ask together: nobody fills the database with them. */
    @WithDefault("200")
    int hourly();
}
