package org.arobase.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.PortPlan;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.process.OwnProcess;
import org.arobase.local.state.Running;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.StateLock;

/** Databases and keys in one file, while the platform runs or while it does not. The broker's topics can be told again. */
public final class Backup {
    static final String DATA = "postgres/data";
    static final String KEY = "admin.key";

    private final StateFolder folder;
    private final BackupFile file;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** @param to null for a name of its own in the state folder */
    public Backup(StateFolder folder, Path to) {
        this.folder = folder;
        this.file = new BackupFile(to == null ? folder.backups().resolve(name()) : to);
    }

    public Path make() throws Exception {
        if (OwnProcess.find(Part.POSTGRES, folder).isPresent()) {
            file.write(this::writeWhileRunning);
        } else {
            try (var _ = StateLock.take(folder, Running.here(lastPorts()))) {
                file.write(archive -> data(archive).addAtRest());
            }
        }
        return file.path();
    }

    private void writeWhileRunning(TarArchiveOutputStream archive) throws Exception {
        var secrets = Secrets.of(folder, new SecureRandom());
        try (var superuser =
                new Postgres(folder, lastPorts(), secrets).superuser().connect()) {
            data(archive).addWhileRunning(superuser);
        }
    }

    /** The label first, the keys, then the data. */
    private DataFolder data(TarArchiveOutputStream archive) throws IOException {
        var entries = new Entries(archive);
        entries.addText(Label.NAME, new Label(now, Postgres.MAJOR).text());
        entries.addText(Secrets.FILE, Files.readString(folder.path().resolve(Secrets.FILE)));
        entries.addFile(KEY, folder.adminKey());
        return new DataFolder(folder.path().resolve(DATA), entries, DATA);
    }

    /** Of the platform that runs, or of the last one that did. */
    private PortPlan lastPorts() throws IOException {
        return StateLock.recorded(folder).map(Running::ports).orElse(PortPlan.USUAL);
    }

    private String name() {
        return "arobase-" + now.toString().replace(":", "") + ".tar.gz";
    }
}
