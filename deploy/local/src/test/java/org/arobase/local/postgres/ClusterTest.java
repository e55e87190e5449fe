package org.arobase.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ClusterTest {
    @TempDir
    private Path folder;

    /** Power fails for all at once: whoever inherits the dead server may take its time to see it. */
    @Test
    void aServerThatHasEndedHoldsNothingUp() throws Exception {
        var parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        try (var lines = parent.inputReader()) {
            var file = pidFile(lines.readLine());

            new Cluster(folder, folder).forgetRecycledPid();

            assertThat(file).doesNotExist();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void whoCannotBeSeenIsLeftForTheServerToJudge() throws Exception {
        var file = pidFile("no pid");

        new Cluster(folder, folder).forgetRecycledPid();

        assertThat(file).exists();
    }

    private Path pidFile(String pid) throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        return Files.writeString(data.resolve("postmaster.pid"), pid + "\n/data\n");
    }
}
