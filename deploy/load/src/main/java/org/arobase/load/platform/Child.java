package org.arobase.load.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A process that the suite has started, and stops. */
public final class Child implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration RUN = Duration.ofMinutes(2);
    private static final Duration STOPPING = Duration.ofSeconds(40);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static Child start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var child = new Child(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(new Thread(child::close));
        return child;
    }

    /** @throws IllegalStateException when it fails or takes too long; the message ends with its last words */
    public static void run(List<String> command, Path log) throws Exception {
        try (var child = start(command, Map.of(), log)) {
            if (!child.process.waitFor(RUN.toMillis(), TimeUnit.MILLISECONDS) || child.process.exitValue() != 0) {
                throw new IllegalStateException("It did not end well. %s says: %s".formatted(log, child.lastWords()));
            }
        }
    }

    /** @throws IllegalStateException when it ends or takes too long; the message ends with its last words */
    public Child await(Callable<Boolean> ready, Duration patience) throws Exception {
        var end = Instant.now().plus(patience);
        while (!ready.call()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("It did not start. %s says: %s".formatted(log, lastWords()));
            }
            Thread.sleep(PAUSE);
        }
        return this;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    private String lastWords() throws IOException {
        var text = output();
        return text.substring(Math.max(0, text.length() - 800));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
