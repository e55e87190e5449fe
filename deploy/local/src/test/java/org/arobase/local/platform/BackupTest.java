package org.arobase.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.arobase.local.backup.Backup;
import org.arobase.local.backup.Restoration;
import org.arobase.local.plan.Part;
import org.arobase.local.plan.Refusal;
import org.arobase.local.process.Orphans;
import org.arobase.local.state.Running;
import org.arobase.local.state.StateLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a real PostgreSQL, at rest and under writes, put back in place. */
@Timeout(300)
class BackupTest {
    /** Where it begins, counted from the end of a gzip file (RFC 1952, 2.3.1). */
    private static final int CHECK_SUM = 8;

    @TempDir
    private Path path;

    private Stores stores;
    private Path file;

    @BeforeEach
    void prepare() throws Exception {
        stores = new Stores(path.resolve("state"));
        file = path.resolve("backup.tar.gz");
    }

    @AfterEach
    void leaveNothing() throws Exception {
        new Orphans(stores.folder, told -> {}).stop();
    }

    /** Two databases are written in turn: in the copy neither may be ahead of the other by more than the one in hand. */
    @Test
    void aBackupUnderWritesIsOneMomentOfAllDatabases() throws Exception {
        Platform platform;
        try (var _ = StateLock.take(stores.folder, Running.here(stores.ports))) {
            platform = stores.start();
        }
        create();
        var running = new AtomicBoolean(true);
        var written = new AtomicLong();
        var writer = Thread.ofVirtual().start(() -> {
            while (running.get()) {
                insert(Part.FEED);
                insert(Part.LABEL);
                written.incrementAndGet();
            }
        });
        while (written.get() < 50) {
            Thread.sleep(10);
        }
        var before = written.get();
        new Backup(stores.folder, file).make();
        running.set(false);
        writer.join();
        platform.stop();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        var aside = new Restoration(stores.folder).restore(file);
        var restored = stores.start();

        assertThat(rows(Part.FEED)).isBetween(before, written.get());
        assertThat(rows(Part.FEED) - rows(Part.LABEL)).isBetween(0L, 1L);
        assertThat(aside.resolve("postgres/data/PG_VERSION")).exists();
        assertThat(stores.folder.lastRestore()).isPresent();
        restored.stop();
    }

    @Test
    void aBackupAtRestIsPutInPlaceAndAnInterruptedRestoreIsFinished() throws Exception {
        var first = stores.start();
        create();
        insert(Part.FEED);
        first.stop();
        new Backup(stores.folder, file).make();
        var second = stores.start();
        insert(Part.FEED);
        second.stop();

        new Restoration(stores.folder).restore(file);
        undoLastRename();
        new Restoration(stores.folder).finishInterrupted();

        var restored = stores.start();
        assertThat(rows(Part.FEED)).isEqualTo(1);
        restored.stop();
    }

    @Test
    void whatIsNoWholeBackupChangesNothing() throws Exception {
        stores.start().stop();
        new Backup(stores.folder, file).make();
        var known = Files.getLastModifiedTime(stores.folder.path().resolve("postgres/data"));
        assertThatThrownBy(() -> new Backup(stores.folder, file).make())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is there already");

        for (var length : new long[] {0, 10, Files.size(file) / 2, Files.size(file) - 4}) {
            var part = path.resolve("part-" + length);
            Files.copy(file, part);
            try (var cut = new RandomAccessFile(part.toFile(), "rw")) {
                cut.setLength(length);
            }
            assertThatThrownBy(() -> new Restoration(stores.folder).restore(part))
                    .as("the first %d bytes", length)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no backup of Arobase");
        }
        for (var place : new long[] {Files.size(file) / 2, Files.size(file) - CHECK_SUM}) {
            var torn = Files.readAllBytes(file);
            torn[(int) place] ^= 1;
            Files.write(path.resolve("torn"), torn);
            assertThatThrownBy(() -> new Restoration(stores.folder).restore(path.resolve("torn")))
                    .as("a bit of byte %d", place)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> new Restoration(stores.folder).restore(path.resolve("absent")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
        assertThat(Files.getLastModifiedTime(stores.folder.path().resolve("postgres/data")))
                .isEqualTo(known);
        assertThat(stores.folder.lastRestore()).isEmpty();
    }

    /** As if the power had gone between the two renames of the data folder. */
    private void undoLastRename() throws Exception {
        var unpacked = stores.folder.path().resolve("restoring");
        Files.createDirectories(unpacked.resolve("postgres"));
        Files.move(stores.folder.path().resolve("postgres/data"), unpacked.resolve("postgres/data"));
        Files.writeString(
                unpacked.resolve("complete"), stores.folder.lastRestore().orElseThrow());
    }

    private void create() throws SQLException {
        for (var part : new Part[] {Part.FEED, Part.LABEL}) {
            execute(part, "CREATE TABLE kept (id bigserial primary key, text text)");
        }
    }

    private void insert(Part part) {
        try {
            execute(part, "INSERT INTO kept (text) VALUES (repeat('x', 2000))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(Part part, String sql) throws SQLException {
        try (var connection = stores.connect(part, part);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows(Part part) throws SQLException {
        try (var connection = stores.connect(part, part);
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getLong(1);
        }
    }
}
