package org.arobase.load.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line of a JVM, with the settings that the launcher gives the services. */
public final class Java {
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private Java() {}

    /** @param cache options of the JVM about its start cache */
    static List<String> service(int mebibytes, List<String> cache, Path program) {
        var command = new ArrayList<>(command(mebibytes, program));
        command.addAll(1, cache);
        return command;
    }

    /** A class of the jars of a service, with more beside them. */
    static List<String> program(int mebibytes, Path service, Path beside, String main, String... arguments) {
        var jars = Stream.of("app/*", "lib/main/*", "lib/boot/*")
                .map(jar -> service.resolve(jar).toString());
        var path = Stream.concat(Stream.of(beside.toString()), jars).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(settings(mebibytes));
        command.addAll(List.of("-cp", path, main));
        command.addAll(List.of(arguments));
        return command;
    }

    static List<String> launcher(Path program, String... arguments) {
        var command = new ArrayList<>(command(96, program));
        command.add(1, "-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> command(int mebibytes, Path program) {
        var command = new ArrayList<>(settings(mebibytes));
        command.addAll(List.of("-jar", program.toString()));
        return command;
    }

    private static List<String> settings(int mebibytes) {
        return List.of(
                tool("java"),
                "-Xmx" + mebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseTransparentHugePages",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
