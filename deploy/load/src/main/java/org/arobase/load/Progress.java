package org.arobase.load;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says what is being done, and since when. */
final class Progress {
    private final PrintStream out;
    private final Instant begin = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void tell(String text) {
        out.printf("[%4d s] %s%n", Duration.between(begin, Instant.now()).toSeconds(), text);
        out.flush();
    }
}
