package org.arobase.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory a process and its children hold, pages shared among them counted once. */
public final class Memory {
    private static final String SHARE = "Pss:";

    private Memory() {}

    public static long mebibytes(ProcessHandle process, Stream<ProcessHandle> children) {
        var kibibytes = Stream.concat(Stream.of(process), children)
                .mapToLong(Memory::kibibytes)
                .sum();
        return kibibytes / 1024;
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
