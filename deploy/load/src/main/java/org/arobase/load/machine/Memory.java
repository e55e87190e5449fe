package org.arobase.load.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory that processes hold, pages shared among them counted once. */
public final class Memory {
    private static final String SHARE = "Pss:";

    private Memory() {}

    public static long mebibytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(Memory::kibibytes).sum() / 1024;
    }

    private static long kibibytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
