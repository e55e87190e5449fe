package org.arobase.collectivities.structures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "arobase.starter")
public interface StarterConfig {

    /** Off where a platform must begin empty. */
    @WithDefault("true")
    boolean enabled();
}
