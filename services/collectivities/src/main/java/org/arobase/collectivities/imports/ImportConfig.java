package org.arobase.collectivities.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "arobase.import")
interface ImportConfig {

    /** The resource folders under {@code editions} that are loaded at start. */
    @WithDefault("2026,fictive")
    List<String> editions();

    /** Between two looks for an import to run. */
    @WithDefault("500ms")
    Duration pause();

    /** Between two signs of life to who follows an import that does not go on: proxies cut what is silent for half a minute. */
    @WithDefault("15s")
    Duration sign();
}
