package org.arobase.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a process runs.
 *
 * @param name empty where that cannot be seen
 * @param ended whether it only waits for its parent to take note
 */
record Program(Optional<String> name, boolean ended) {
    private static final int LOOKS = 100;
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** A process that is being killed has no program any more some moments before it has ended. */
    static Program of(ProcessHandle process) throws InterruptedException {
        var program = look(process);
        for (var looks = 1; looks < LOOKS && program.name.isEmpty() && !program.ended; looks++) {
            Thread.sleep(BETWEEN);
            program = look(process);
        }
        return program;
    }

    boolean mayBe(String end) {
        return !ended && name.map(program -> program.endsWith(end)).orElse(true);
    }

    private static Program look(ProcessHandle process) {
        return new Program(process.info().command(), hasEnded(process));
    }

    /** The state stands behind the name, which is in parentheses and may contain some. */
    private static boolean hasEnded(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return "ZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) >= 0;
        } catch (IOException gone) {
            return !process.isAlive();
        }
    }
}
