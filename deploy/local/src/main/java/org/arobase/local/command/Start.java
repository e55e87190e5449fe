package org.arobase.local.command;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.UUID;
import org.arobase.local.backup.Restoration;
import org.arobase.local.kafka.KafkaBroker;
import org.arobase.local.plan.FreePorts;
import org.arobase.local.plan.Refusal;
import org.arobase.local.platform.Platform;
import org.arobase.local.platform.Progress;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.process.Orphans;
import org.arobase.local.process.StartCache;
import org.arobase.local.services.Figures;
import org.arobase.local.services.Services;
import org.arobase.local.state.AdminKeyFile;
import org.arobase.local.state.Running;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/** Brings the platform up on its state folder, and stops it when what is done with it fails. */
final class Start {
    private static final long ROOM_MEBIBYTES = 512;

    private final Options options;
    private final StartCache.Use use;
    private final Progress progress;
    private final int exitCode;

    /** @param exitCode when a signal ends it */
    Start(Options options, StartCache.Use use, Progress progress, int exitCode) {
        this.options = options;
        this.use = use;
        this.progress = progress;
        this.exitCode = exitCode;
    }

    interface Work {
        void with(Platform platform, StateFolder folder) throws Exception;
    }

    /**
     * @param work done once everything is ready, while nobody else can start on the folder; when it returns, it has stopped
     *     the platform
     */
    void then(Work work) throws Exception {
        var folder = StateFolder.prepare(options.state());
        try (var _ = StateLock.take(folder, Running.here(options.ports()))) {
            progress.print("Arobase starts on http://localhost:%d, its state in %s"
                    .formatted(options.ports().base(), folder.path()));
            new Orphans(folder, progress::tell).stop();
            new Restoration(folder).finishInterrupted();
            FreePorts.require(options.ports());
            requireRoom(folder);
            var platform = new Platform(folder, use, progress);
            var shutdown = new Shutdown(platform, progress, exitCode);
            try {
                start(platform, folder);
                work.with(platform, folder);
                shutdown.release();
            } catch (Exception failure) {
                shutdown.afterFailure();
                throw failure;
            }
        }
    }

    private void start(Platform platform, StateFolder folder) throws Exception {
        var random = new SecureRandom();
        var secrets = Secrets.of(folder, random);
        var adminKey = new AdminKeyFile(folder).readOrCreate(random);
        var ports = options.ports();
        if (folder.hasLostAStore()) {
            folder.rememberRestore(UUID.randomUUID().toString());
        }
        var services = new Services(options.root(), folder, ports, secrets, adminKey).prepare();
        platform.startStores(new Postgres(folder, ports, secrets), new KafkaBroker(folder, ports, secrets), secrets);
        platform.startServices(services, new Figures(ports));
    }

    private static void requireRoom(StateFolder folder) throws IOException {
        var room = folder.freeMebibytes();
        if (room < ROOM_MEBIBYTES) {
            throw new Refusal(
                    "Only %d MB are free where %s is; the platform needs at least %d. Make room, or use another disk: make run STATE=..."
                            .formatted(room, folder.path(), ROOM_MEBIBYTES));
        }
    }
}
