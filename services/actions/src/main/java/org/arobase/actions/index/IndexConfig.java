package org.arobase.actions.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

@ConfigMapping(prefix = "arobase.index")
interface IndexConfig {

    /** Without it the database answers everything. */
    @WithDefault("true")
    boolean enabled();

    /** Where each process has a folder of its own while it lives. */
    @WithDefault("${java.io.tmpdir}")
    Path folder();

    /** How often it is brought up to date where nobody searches; who searches does not wait for that. */
    @WithDefault("500ms")
    Duration pace();

    /** How long a search waits for what was just written before it answers without. */
    @WithDefault("1s")
    Duration patience();

    /** After a failure: until it is filled again. */
    @WithDefault("5s")
    Duration rest();

    /** Mebibytes of words gathered before they are written. */
    @WithDefault("16")
    double buffer();
}
