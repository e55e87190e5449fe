package org.arobase.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The data folder of PostgreSQL on its way into a backup, by the server's own protocol for copies of files (PostgreSQL
 * documentation, 25.3.3): a server started on the copy replays its log and is where this one was when the copy ended,
 * all databases at the same moment.
 */
final class DataFolder {
    private static final String LOG = "pg_wal";
    private static final int SEGMENT_NAME = 24;

    /** What a server makes anew; the same that the server's own tools leave out. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private final Path data;
    private final Entries entries;
    private final String name;

    DataFolder(Path data, Entries entries, String name) {
        this.data = data;
        this.entries = entries;
        this.name = name;
    }

    /** Of a server that does not run. */
    void addAtRest() throws IOException {
        addFiles(data, file -> true);
    }

    void addWhileRunning(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            // Keeps the log from being recycled before it is copied; goes with the connection.
            statement.execute("select pg_create_physical_replication_slot('arobase_backup', true, true)");
            var begin = text(superuser, "select pg_walfile_name(pg_backup_start('arobase', fast => true))");
            addFiles(data, file -> !file.getParent().endsWith(LOG));
            try (var end = statement.executeQuery(
                    "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
                end.next();
                entries.addText(name + "/backup_label", end.getString(1));
                addLog(begin, end.getString(2));
            }
        }
    }

    private void addLog(String begin, String end) throws IOException {
        addFiles(data.resolve(LOG), file -> {
            var segment = file.getFileName().toString();
            return segment.length() == SEGMENT_NAME && segment.compareTo(begin) >= 0 && segment.compareTo(end) <= 0;
        });
    }

    private void addFiles(Path top, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                entries.addFolder(named(folder));
                return EMPTIED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString()) && wanted.test(file)) {
                    entries.addFile(named(file), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw reason;
            }
        });
    }

    private String named(Path file) {
        var below = data.relativize(file).toString();
        return below.isEmpty() ? name : name + "/" + below;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
