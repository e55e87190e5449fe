package org.arobase.journal.sequence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.sequencer")
public interface SequencerConfig {

    @WithDefault("1000")
    int batch();

    /** How long one batch may take before it counts as failed. */
    @WithDefault("30s")
    Duration patience();

    @WithDefault("1s")
    Duration rest();
}
