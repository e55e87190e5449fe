package org.arobase.kernel.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.relay")
public interface RelayConfig {

    /** Off in a service that has no events of its own. */
    @WithDefault("true")
    boolean enabled();

    /** How long the relay waits for a kick before it looks again: bounds the delay of a change nobody kicked for. */
    @WithDefault("50ms")
    Duration poll();

    /** How long it rests after a failure, and between two looks at a lock that another instance holds. */
    @WithDefault("1s")
    Duration rest();

    /** Rows sent before the acknowledged ones are deleted. */
    @WithDefault("500")
    int batch();
}
