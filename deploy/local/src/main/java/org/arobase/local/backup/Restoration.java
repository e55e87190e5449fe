package org.arobase.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.arobase.local.plan.Refusal;
import org.arobase.local.postgres.Postgres;
import org.arobase.local.state.PrivateFile;
import org.arobase.local.state.Secrets;
import org.arobase.local.state.StateFolder;
import org.arobase.local.state.Tree;

/**
 * Puts a backup in the place of what is there, which is kept aside. Everything is unpacked first; then names change, and a
 * restore that was cut short there is finished by the next start.
 */
public final class Restoration {
    private static final String COMPLETE = "complete";
    private static final List<String> PLACES = List.of(Backup.DATA, Secrets.FILE, Backup.KEY);

    private final StateFolder folder;
    private final Path unpacked;

    public Restoration(StateFolder folder) {
        this.folder = folder;
        this.unpacked = folder.path().resolve("restoring");
    }

    /** When the backup was made. */
    public static Instant madeAt(Path from) throws IOException {
        var file = new BackupFile(from);
        try (var archive = file.open()) {
            return label(file, archive).made();
        }
    }

    /** Answers where what was there is kept. */
    public Path restore(Path from) throws IOException, InterruptedException {
        var file = new BackupFile(from);
        file.requireWhole();
        Tree.delete(unpacked);
        unpack(file);
        var id = UUID.randomUUID().toString();
        PrivateFile.write(unpacked.resolve(COMPLETE), id);
        return finish();
    }

    /** Before a start: a restore that was cut short is finished when all was unpacked, and forgotten when not. */
    public void finishInterrupted() throws IOException {
        if (Files.exists(unpacked.resolve(COMPLETE))) {
            finish();
        } else {
            Tree.delete(unpacked);
        }
    }

    private Path finish() throws IOException {
        var id = Files.readString(unpacked.resolve(COMPLETE));
        var aside = folder.path().resolve("before-restore-" + id);
        for (var place : PLACES) {
            var fresh = unpacked.resolve(place);
            if (Files.exists(fresh)) {
                replace(folder.path().resolve(place), fresh, aside.resolve(place));
            }
        }
        folder.rememberRestore(id);
        Tree.delete(unpacked);
        return aside;
    }

    private static void replace(Path current, Path fresh, Path aside) throws IOException {
        if (Files.exists(current)) {
            Files.createDirectories(aside.getParent());
            Files.move(current, aside);
        }
        Files.createDirectories(current.getParent());
        Files.move(fresh, current);
    }

    private void unpack(BackupFile file) throws IOException, InterruptedException {
        try (var archive = file.open()) {
            label(file, archive);
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var place = unpacked.resolve(entry.getName()).normalize();
                if (!place.startsWith(unpacked)) {
                    throw file.notOne();
                }
                if (entry.isDirectory()) {
                    createFolder(place);
                } else {
                    write(archive, place);
                }
            }
            var secrets = unpacked.resolve(Secrets.FILE);
            PrivateFile.write(secrets, Secrets.ofBackup(Files.readString(secrets), folder));
        }
        synchronize();
    }

    /** Every file at once: one by one takes minutes on a slow disk. */
    private void synchronize() throws IOException, InterruptedException {
        var sync = new ProcessBuilder("sync", "--file-system", unpacked.toString())
                .inheritIO()
                .start();
        if (sync.waitFor() != 0) {
            throw new IOException("what was unpacked could not be written to the disk");
        }
    }

    private static Label label(BackupFile file, TarArchiveInputStream archive) throws IOException {
        var first = archive.getNextEntry();
        if (first == null || !first.getName().equals(Label.NAME)) {
            throw file.notOne();
        }
        var label = Label.read(new String(archive.readAllBytes(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new Refusal(
                        file.path() + " was made by a newer Arobase. Restore it with that one. Nothing was changed."));
        if (!label.server().equals(Postgres.MAJOR)) {
            throw new Refusal("%s holds files of PostgreSQL %s, this is PostgreSQL %s. Nothing was changed."
                    .formatted(file.path(), label.server(), Postgres.MAJOR));
        }
        return label;
    }

    private static void write(InputStream content, Path file) throws IOException {
        createFolder(file.getParent());
        try (var channel = PrivateFile.create(file);
                var out = Channels.newOutputStream(channel)) {
            content.transferTo(out);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
