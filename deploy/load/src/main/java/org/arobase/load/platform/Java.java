package org.arobase.load.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of a JVM, with the settings that the launcher gives the services. */
public final class Java {
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private Java() {}

    static List<String> service(Path program) {
        return command(256, program);
    }

    static List<String> launcher(Path program, String... arguments) {
        var command = new ArrayList<>(command(96, program));
        command.add(1, "-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> command(int mebibytes, Path program) {
        return List.of(
                tool("java"),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                program.toString());
    }

    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
