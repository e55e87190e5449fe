package org.arobase.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Puts files and folders into a backup. */
final class Entries {
    private static final byte[] ZEROS = new byte[8192];

    private final TarArchiveOutputStream archive;

    Entries(TarArchiveOutputStream archive) {
        this.archive = archive;
    }

    void addText(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(name, bytes.length);
        archive.write(bytes);
        archive.closeArchiveEntry();
    }

    void addFolder(String name) throws IOException {
        archive.putArchiveEntry(new TarArchiveEntry(name + "/"));
        archive.closeArchiveEntry();
    }

    /**
     * A file that its server is writing: as long as it was when its turn came, whatever happens to it meanwhile; one that is
     * gone is left out. What is torn by that, the server's log mends.
     */
    void addFile(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var size = Files.size(file);
            begin(name, size);
            fill(size - copy(content, size));
            archive.closeArchiveEntry();
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private void begin(String name, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        archive.putArchiveEntry(entry);
    }

    private long copy(InputStream content, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var copied = 0L;
        while (copied < most) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, most - copied));
            if (read < 0) {
                break;
            }
            archive.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    private void fill(long missing) throws IOException {
        for (var left = missing; left > 0; left -= ZEROS.length) {
            archive.write(ZEROS, 0, (int) Math.min(ZEROS.length, left));
        }
    }
}
