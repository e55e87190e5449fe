package org.arobase.actions.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "arobase.starter")
interface StarterConfig {

    /** Off where a platform must begin empty. */
    @WithDefault("true")
    boolean enabled();
}
