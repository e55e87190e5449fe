package org.arobase.local.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.PrivateFile;

/** A backup as it lies on the disk: a compressed tar, whole or not there, that only its owner reads. */
final class BackupFile {
    private static final String UNFINISHED = ".unfinished";
    private static final int BUFFER = 64 * 1024;

    private final Path path;

    BackupFile(Path path) {
        this.path = path;
    }

    interface Content {
        void writeTo(TarArchiveOutputStream archive) throws Exception;
    }

    Path path() {
        return path;
    }

    void write(Content content) throws Exception {
        if (Files.exists(path)) {
            throw new Refusal(path + " is there already and is left as it is. Choose another name: make backup TO=...");
        }
        Files.createDirectories(path.getParent());
        var unfinished = path.resolveSibling(path.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (var channel = PrivateFile.create(unfinished)) {
            var compressed = new GZIPOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
            var archive = new TarArchiveOutputStream(compressed);
            archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            archive.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            content.writeTo(archive);
            archive.finish();
            archive.flush();
            compressed.finish();
            compressed.flush();
            channel.force(true);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    TarArchiveInputStream open() throws IOException {
        return new TarArchiveInputStream(decompressed());
    }

    /**
     * Reads all that was compressed, before anything is made of it: the check sum stands at the very end, and a reader of
     * the archive stops where the archive says that it ends, which in a damaged one may be anywhere.
     */
    void requireWhole() throws IOException {
        try (var all = decompressed()) {
            all.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cut) {
            throw notOne();
        }
    }

    private InputStream decompressed() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new Refusal("There is no file " + path + ".");
        }
        var file = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            return new GZIPInputStream(file, BUFFER);
        } catch (IOException other) {
            file.close();
            throw notOne();
        }
    }

    Refusal notOne() {
        return new Refusal(path + " is no backup of Arobase, or only a part of one. Nothing was changed.");
    }
}
