package org.arobase.actions.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder of this process. Those of processes that were killed are cleared away. */
final class IndexFolder {

    private static final String NAME = "arobase-actions-index-";

    static Path create(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (var folder : folders) {
                if (isLeft(folder)) {
                    delete(folder);
                }
            }
        }
        return Files.createTempDirectory(parent, NAME + ProcessHandle.current().pid() + "-");
    }

    private static boolean isLeft(Path folder) {
        var pid = folder.getFileName().toString().substring(NAME.length()).replaceAll("-.*", "");
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private IndexFolder() {}
}
