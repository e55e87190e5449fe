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

    /** Ends them step by step; answers how many there were. */
    public int stop() throws IOException, InterruptedException {
        var count = 0;
        for (var step : Part.STOPPING) {
            var orphans = alive(step);
            for (var orphan : orphans) {
                tell.accept("stops %s (pid %d), left over from a launcher that was killed"
                        .formatted(orphan.part().label(), orphan.handle().pid()));
                Signal.end(orphan.part(), orphan.handle());
            }
            awaitEnd(step);
            count += orphans.size();
        }
        return count;
    }

    private void awaitEnd(List<Part> step) throws InterruptedException {
        var deadline = System.nanoTime() + GRACE.toNanos();
        for (var left = alive(step); !left.isEmpty(); left = alive(step)) {
            if (System.nanoTime() > deadline) {
                left.forEach(orphan -> orphan.handle().destroyForcibly());
            }
            Thread.sleep(LOOK);
        }
    }

    private List<OwnProcess> alive(List<Part> step) {
        return OwnProcess.all(folder).stream()
                .filter(process -> step.contains(process.part()))
                .toList();
    }
}
