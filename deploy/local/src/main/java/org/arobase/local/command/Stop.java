package org.arobase.local.command;

import java.io.IOException;
import java.time.Duration;
import org.arobase.local.plan.Refusal;
import org.arobase.local.platform.Progress;
import org.arobase.local.process.Orphans;
import org.arobase.local.state.Running;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/** Stops the launcher that holds the state folder, then whatever is left without one. */
final class Stop {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final StateFolder folder;
    private final Progress progress = new Progress(System.out);

    Stop(StateFolder folder) {
        this.folder = folder;
    }

    void execute() throws IOException, InterruptedException {
        var launcher = StateLock.holder(folder);
        if (launcher.isPresent()) {
            end(launcher.get());
        }
        var orphans = new Orphans(folder, progress::tell).stop();
        progress.print(launcher.isPresent() || orphans > 0 ? "Stopped." : "Nothing runs on " + folder.path() + ".");
    }

    private void end(Running launcher) throws IOException, InterruptedException {
        var process = launcher.process()
                .orElseThrow(() ->
                        new Refusal("%s is held by a process that is only starting or ending. Try again in a moment."
                                .formatted(folder.path())));
        progress.tell("stopping (launcher pid " + launcher.pid() + ")");
        process.destroy();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (StateLock.holder(folder).isPresent()) {
            if (System.nanoTime() > deadline) {
                progress.tell("the launcher does not stop and is killed");
                process.destroyForcibly();
            }
            Thread.sleep(LOOK);
        }
    }
}
