package org.arobase.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;

/** Parts that outlived their launcher. */
public final class Orphans {
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final StateFolder folder;
    private final Consumer<String> tell;

    public Orphans(StateFolder folder, Consumer<String> tell) {
        this.folder = folder;
        this.tell = tell;
    }

    /** Ends them in the order of the parts; answers how many there were. */
    public int stop() throws IOException, InterruptedException {
        var count = 0;
        for (var part : Part.values()) {
            var orphans = alive(part);
            for (var orphan : orphans) {
                tell.accept("stops %s (pid %d), left over from a launcher that was killed"
                        .formatted(part.label(), orphan.handle().pid()));
                Signal.end(part, orphan.handle());
                count++;
            }
            awaitEnd(part, orphans);
        }
        return count;
    }

    private void awaitEnd(Part part, List<OwnProcess> orphans) throws InterruptedException {
        var deadline = System.nanoTime() + GRACE.toNanos();
        while (!orphans.isEmpty() && !alive(part).isEmpty()) {
            if (System.nanoTime() > deadline) {
                alive(part).forEach(orphan -> orphan.handle().destroyForcibly());
            }
            Thread.sleep(LOOK);
        }
    }

    private List<OwnProcess> alive(Part part) {
        return OwnProcess.all(folder).stream()
                .filter(process -> process.part() == part)
                .toList();
    }
}
