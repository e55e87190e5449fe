package org.arobase.gateway.problems;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "arobase.problems")
interface CatalogueConfig {

    /** The file of the class path in which the build gathered what all modules say. */
    @WithDefault("contract/problems.json")
    String catalogue();
}
