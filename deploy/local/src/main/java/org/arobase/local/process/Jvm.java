package org.arobase.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of a child JVM: the launcher's own Java, a bounded heap, one garbage collecting thread. */
public final class Jvm {
    /** The C library otherwise keeps an arena a core and thread, about 60 MB in each part. */
    public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    /** What starts touches its heap for the first time: in small pages that is a fault into the kernel for every 4 KB. */
    private static final List<String> PAGES =
            System.getProperty("os.name").startsWith("Linux") ? List.of("-XX:+UseTransparentHugePages") : List.of();

    private Jvm() {}

    public static List<String> command(Mark mark, int heapMebibytes, String... rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(mark.asSystemProperties());
        command.add("-Xmx" + heapMebibytes + "m");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(PAGES);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(rest));
        return List.copyOf(command);
    }
}
