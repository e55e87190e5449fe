package org.arobase.local.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.arobase.local.plan.Refusal;

/** One launcher a state folder. The system releases the lock with the process, however that ends. */
public final class StateLock implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private StateLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Tries for half a second: `status` and `stop` look at the lock by taking it for a moment. */
    public static StateLock take(StateFolder folder, Running launcher) throws IOException, InterruptedException {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var channel = open(folder);
            if (lock(channel).isPresent()) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(launcher.line().getBytes(StandardCharsets.UTF_8)));
                return new StateLock(channel);
            }
            channel.close();
            Thread.sleep(PAUSE_MILLIS);
        }
        var pid = recorded(folder)
                .map(running -> " (launcher pid %d, http://localhost:%d)"
                        .formatted(running.pid(), running.ports().base()));
        throw new Refusal("Arobase already runs on %s%s. See it with: make status. Stop it with: make stop"
                .formatted(folder.path(), pid.orElse("")));
    }

    /** The launcher that holds the folder now. */
    public static Optional<Running> holder(StateFolder folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return Optional.empty();
        }
        try (var channel = open(folder)) {
            if (lock(channel).isPresent()) {
                return Optional.empty();
            }
        }
        return recorded(folder);
    }

    /** The last launcher that held the folder, alive or not: its ports are those of the orphans it may have left. */
    public static Optional<Running> recorded(StateFolder folder) throws IOException {
        return Files.exists(file(folder)) ? Running.read(Files.readString(file(folder))) : Optional.empty();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        }
    }

    private static FileChannel open(StateFolder folder) throws IOException {
        return FileChannel.open(
                file(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Path file(StateFolder folder) {
        return folder.path().resolve("launcher.lock");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
