package org.arobase.label.evaluation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.comparison")
interface ComparisonConfig {

    /** How long what authorities cover is taken to be as it was counted. */
    @WithDefault("10m")
    Duration life();
}
