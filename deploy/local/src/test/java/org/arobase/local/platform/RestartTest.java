package org.arobase.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.arobase.contracts.Topics;
import org.arobase.local.plan.Part;
import org.arobase.local.process.Orphans;
import org.arobase.local.process.OwnProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a stop, a killed part and a vanished launcher leave behind. */
@Timeout(300)
class RestartTest {
    private static final TopicPartition NEWS = new TopicPartition(Topics.NEWS.name(), 0);

    @TempDir
    private Path path;

    private Stores stores;

    @BeforeEach
    void prepare() throws Exception {
        stores = new Stores(path.resolve("state"));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        new Orphans(stores.folder, told -> {}).stop();
    }

    @Test
    void nothingWrittenIsLost() throws Exception {
        var first = stores.start();
        write("before the stop");
        first.stop();
        assertThat(OwnProcess.all(stores.folder)).isEmpty();

        stores.start();
        write("before the kill");
        OwnProcess.all(stores.folder).forEach(process -> process.handle().destroyForcibly());
        while (!OwnProcess.all(stores.folder).isEmpty()) {
            Thread.onSpinWait();
        }

        stores.start();
        write("before the launcher vanished");
        assertThat(new Orphans(stores.folder, told -> {}).stop()).isEqualTo(2);

        stores.start();
        assertThat(rows()).isEqualTo(3);
        assertThat(stores.end(NEWS)).isEqualTo(3);
    }

    /** PostgreSQL takes nobody new from then on, and clients with pools never go. */
    @Test
    void aServerThatSomebodyTellsToEndIsNotWaitedForForEver() throws Exception {
        var platform = stores.start();
        write("before the signal");
        var keeping = Thread.ofVirtual().start(() -> keep(platform));
        try (var pooled = stores.connect(Part.FEED, Part.FEED)) {
            var before =
                    OwnProcess.find(Part.POSTGRES, stores.folder).orElseThrow().handle();
            assertThat(pooled.isValid(1)).isTrue();

            before.destroy();

            before.onExit().get(30, TimeUnit.SECONDS);
            awaitServer();
            assertThat(rows()).isEqualTo(1);
        }
        keeping.interrupt();
        keeping.join();
        platform.stop();
    }

    private void awaitServer() throws InterruptedException {
        while (true) {
            try (var connection = stores.connect(Part.FEED, Part.FEED)) {
                return;
            } catch (SQLException notYet) {
                Thread.sleep(Duration.ofMillis(100));
            }
        }
    }

    private static void keep(Platform platform) {
        try {
            platform.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String text) throws Exception {
        stores.send(NEWS, text);
        try (var connection = stores.connect(Part.FEED, Part.FEED);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (text text)");
            statement.execute("INSERT INTO kept VALUES ('" + text + "')");
        }
    }

    private long rows() throws SQLException {
        try (var connection = stores.connect(Part.FEED, Part.FEED);
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getLong(1);
        }
    }
}
