package org.arobase.load.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where figures were taken: without it they mean nothing. */
public record Machine(int cores, long mebibytes, String kernel, String jdk, String load, String revision, Instant at) {

    public static Machine here(Path root) throws IOException, InterruptedException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.runtime.version"),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                Revision.of(root),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    public String line() {
        return "%d cores, %d MB, %s, %s; load average at start %s; revision %s; %s"
                .formatted(cores, mebibytes, kernel, jdk, load, revision, at);
    }

    private static long memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
