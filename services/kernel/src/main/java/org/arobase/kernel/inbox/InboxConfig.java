package org.arobase.kernel.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "arobase.inbox")
public interface InboxConfig {

    /** How long one batch may take before it counts as failed and is tried again. */
    @WithDefault("30s")
    Duration patience();

    /** The first rest of a partition whose batch failed; it doubles up to the longest. */
    @WithDefault("200ms")
    Duration rest();

    @WithDefault("5s")
    Duration longestRest();

    @WithDefault("500")
    int batch();

    /**
     * Counts up when a release keeps more of the events than the one before: its group then reads every topic from the
     * beginning, once. What a migration has taken out of the memory of the inbox is applied again, the rest skipped.
     */
    Optional<String> reading();

    /** After this time without a sign of life the broker gives a member's partitions to another. */
    @WithDefault("6s")
    Duration session();
}
