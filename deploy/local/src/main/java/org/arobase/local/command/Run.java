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
import org.arobase.local.services.Figures;
import org.arobase.local.services.Services;
import org.arobase.local.state.AdminKeyFile;
import org.arobase.local.state.Running;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/** Starts everything and keeps it alive until a signal comes. */
final class Run {
    private static final long ROOM_MEBIBYTES = 512;

    private final Options options;
    private final Progress progress = new Progress(System.out);

    Run(Options options) {
        this.options = options;
    }

    void execute() throws Exception {
        var folder = StateFolder.prepare(options.state());
        try (var _ = StateLock.take(folder, Running.here(options.ports()))) {
            progress.print("Arobase starts on http://localhost:%d, its state in %s"
                    .formatted(options.ports().base(), folder.path()));
            new Orphans(folder, progress::tell).stop();
            new Restoration(folder).finishInterrupted();
            FreePorts.require(options.ports());
            requireRoom(folder);
            var platform = new Platform(folder, progress);
            var shutdown = new Shutdown(platform, progress);
            try {
                start(platform, folder);
                platform.keep();
            } catch (Exception failure) {
                shutdown.afterFailure();
                throw failure;
            }
        }
    }

    private void start(Platform platform, StateFolder folder) throws Exception {
        var random = new SecureRandom();
        var secrets = Secrets.of(folder, random);
        var keyFile = new AdminKeyFile(folder);
        var adminKey = keyFile.readOrCreate(random);
        var ports = options.ports();
        if (folder.hasLostAStore()) {
            folder.rememberRestore(UUID.randomUUID().toString());
        }
        var services = new Services(options.root(), folder, ports, secrets, adminKey).prepare();
        platform.startStores(new Postgres(folder, ports, secrets), new KafkaBroker(folder, ports, secrets), secrets);
        platform.startServices(services, new Figures(ports));
        progress.print(new Panel(folder, ports, progress.elapsed()).text(adminKey, keyFile.shown()));
        keyFile.rememberShown();
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
