package org.arobase.actions.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.bounded-reads")
interface BoundedReadConfig {

    /** Of one statement: counts take one for each set of filters that differs. */
    @WithDefault("3s")
    Duration patience();
}
