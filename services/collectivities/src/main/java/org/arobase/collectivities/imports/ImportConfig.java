package org.arobase.collectivities.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "arobase.import")
interface ImportConfig {

    /** The resource folders under {@code editions} that are loaded at start. */
    @WithDefault("2026,fictive")
    List<String> editions();
}
