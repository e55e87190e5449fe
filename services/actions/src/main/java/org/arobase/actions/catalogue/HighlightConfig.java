package org.arobase.actions.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "arobase.highlights")
interface HighlightConfig {

    /** How many actions a member shows first. The association's own number is not published: five is assumed. */
    @WithDefault("5")
    int quota();
}
