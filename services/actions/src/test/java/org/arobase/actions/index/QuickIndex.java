package org.arobase.actions.index;

import java.nio.file.Path;
import java.time.Duration;

/** An index that a test has beside that of the service. */
record QuickIndex(Path folder, Duration pace, Duration rest) implements IndexConfig {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public double buffer() {
        return 1;
    }
}
