package org.arobase.local.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line a step, with the time since the start. */
public final class Progress {
    private final long start = System.nanoTime();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void tell(String step) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", elapsed().toMillis() / 1000.0, step);
        out.flush();
    }

    public void print(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
