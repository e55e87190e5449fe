package org.arobase.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Processes of a PostgreSQL whose parent was killed. They notice and leave by themselves, but until the last one has, its
 * shared memory keeps a new server from starting. They work in the data folder, by which they are known.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Path data;

    Leftovers(Path data) {
        this.data = data;
    }

    void awaitEnd() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var left = find(); !left.isEmpty(); left = find()) {
            if (System.nanoTime() > deadline) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(LOOK);
        }
    }

    private List<ProcessHandle> find() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        if (process.info()
                .command()
                .filter(program -> program.endsWith("/postgres"))
                .isEmpty()) {
            return false;
        }
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(folder).equals(data);
        } catch (IOException gone) {
            return false;
        }
    }
}
