package org.arobase.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;

/**
 * All it takes to start a part, again and again, and to know when it works.
 *
 * @param command begins with the program; the settings of the cache follow it
 * @param cache of a part that is a JVM
 * @param leaving whether somebody has told it to end, and it waits for its clients to go first
 */
public record Launch(
        Part part,
        List<String> command,
        Optional<StartCache> cache,
        Map<String, String> environment,
        BooleanSupplier ready,
        BooleanSupplier leaving) {
    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    /** A JVM. */
    public Launch(
            Part part, List<String> command, StartCache cache, Map<String, String> environment, BooleanSupplier ready) {
        this(part, command, Optional.of(cache), environment, ready, () -> false);
    }

    /** In a session of its own, so that Ctrl-C reaches the launcher alone, which then stops the parts in order. */
    Process start(StateFolder folder, StartCache.Use use) throws IOException {
        var arguments = new ArrayList<>(command);
        if (cache.isPresent()) {
            arguments.addAll(1, cache.get().settings(use));
        }
        if (Files.isExecutable(NEW_SESSION)) {
            arguments.addFirst(NEW_SESSION.toString());
        }
        var builder = new ProcessBuilder(arguments)
                .directory(folder.path().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        PartLog.of(part, folder).file().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
