package org.arobase.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the gateway and of the services one client can hold. */
@ConfigMapping(prefix = "arobase.proxy")
public interface ProxyConfig {

    /** Connections of one event loop to one service, for answers that come at once. */
    @WithDefault("64")
    int connections();

    /** The same for long polls and streams; each costs two open files. */
    @WithDefault("1000")
    int streams();

    /** Requests of one event loop that may wait for a connection to one service; the next one is refused. */
    @WithDefault("512")
    int waiting();

    /** For reaching a service, the wait for a free connection included. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** Without a byte from the service. */
    @WithDefault("30s")
    Duration responseTimeout();

    /** The same for long polls (30 s at most) and streams, whose services send a sign of life more often. */
    @WithDefault("90s")
    Duration streamingTimeout();

    @WithDefault("1M")
    MemorySize bodyLimit();
}
