package org.arobase.local.command;

import org.arobase.local.platform.Platform;
import org.arobase.local.platform.Progress;

/** Ctrl-C, a signal or a failed start: the parts stop in order, whichever comes first. */
final class Shutdown {
    private final Platform platform;
    private final Progress progress;
    private final int exitCode;
    private final Thread hook = new Thread(this::onSignal, "shutdown");
    private volatile boolean signalled;

    /** @param exitCode of a command that a signal ends: 0 where that is how it is meant to end */
    Shutdown(Platform platform, Progress progress, int exitCode) {
        this.platform = platform;
        this.progress = progress;
        this.exitCode = exitCode;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Stops what was started and leaves the exit code to the failure. A signal that came first goes on alone. */
    void afterFailure() throws InterruptedException {
        if (signalled) {
            Thread.currentThread().join();
        }
        stop();
        release();
    }

    /** Nothing runs any more that a signal would have to stop. */
    void release() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void onSignal() {
        signalled = true;
        progress.print("");
        progress.tell("stopping");
        var code = stop();
        progress.tell("stopped; the data is kept, the next start goes on with it");
        Runtime.getRuntime().halt(code);
    }

    private int stop() {
        try {
            platform.stop();
            return exitCode;
        } catch (Exception failure) {
            progress.tell("could not stop everything (" + failure.getMessage() + "). Stop the rest with: make stop");
            return 1;
        }
    }
}
