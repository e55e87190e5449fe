package org.arobase.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLogTest {
    @TempDir
    private Path folder;

    @Test
    void itsLastLinesAreReadFromTheEnd() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.writeString(log.file(), "x".repeat(100_000) + "\none\n\ntwo\n");

        assertThat(log.last(2)).containsExactly("one", "two");
        assertThat(log.lastLine()).contains("two");
    }

    @Test
    void aStackTraceIsNotWhatWasSaidLast() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.writeString(
                log.file(), "started\nthread blocked\n\tat java.base/java.lang.Thread.sleep\n\tat org.Part\n");

        assertThat(log.lastLine()).contains("thread blocked");
    }

    @Test
    void halfALineWasNotSaid() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.writeString(log.file(), "x".repeat(100_000) + "\n\tat org.Part\n");

        assertThat(log.lastLine()).isEmpty();
    }

    @Test
    void aTraceIsToldWithoutItsFrames() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.writeString(
                log.file(), "java.lang.Exception: why\n\tat org.Part\n\t... 3 more\nCaused by: that\n    beside\n");

        assertThat(log.last(9)).containsExactly("java.lang.Exception: why", "Caused by: that", "    beside");
    }

    @Test
    void aLogThatIsNotThereHasNoLines() {
        assertThat(new PartLog(folder.resolve("none.log")).last(5)).isEmpty();
    }

    @Test
    void theRunBeforeIsKeptBeside() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.writeString(log.file(), "yesterday");

        log.begin();

        assertThat(log.file()).doesNotExist();
        assertThat(folder.resolve("feed.log.1")).hasContent("yesterday");
    }

    @Test
    void tooLargeALogStartsOver() throws IOException {
        var log = new PartLog(folder.resolve("feed.log"));
        Files.write(log.file(), new byte[17 * 1024 * 1024]);

        log.limit();

        assertThat(log.file()).isEmptyFile();
        assertThat(folder.resolve("feed.log.1")).hasSize(17 * 1024 * 1024);
    }
}
