package org.arobase.gateway.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much of what the services answered is kept. */
@ConfigMapping(prefix = "arobase.cache")
interface CacheConfig {

    /** Of an answer that says nothing about it, from the moment its service was asked. */
    @WithDefault("500ms")
    Duration life();

    /** Of an answer that claims to last; then its service is asked whether it still stands. */
    @WithDefault("1h")
    Duration longest();

    /** A longer answer is never kept, and flows through. */
    @WithDefault("64K")
    MemorySize answer();

    /** Of all kept answers with their addresses: an eighth of the heap that the gateway is given. */
    @WithDefault("32M")
    MemorySize memory();
}
