package org.arobase.label.recomputation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.recomputation")
interface RecomputationConfig {

    /** Until one that another instance has left is taken up; one that begins here is begun at once. */
    @WithDefault("2s")
    Duration pause();

    /** Failures in a row until it is given up; while the database is down, none is counted. */
    @WithDefault("5")
    int attempts();

    /** Authorities of one transaction: a live score waits as long as one takes, which is about a tenth of a second. */
    @WithDefault("500")
    int stretch();
}
