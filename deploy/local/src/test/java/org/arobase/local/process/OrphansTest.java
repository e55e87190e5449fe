package org.arobase.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    @TempDir
    private Path path;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void onlyProcessesThatBearOurStateFolderAreOurs() throws IOException {
        var folder = StateFolder.prepare(path.resolve("ours"));
        var other = StateFolder.prepare(path.resolve("ours-too"));
        var feed = sleeping(new Mark(folder, Part.FEED).asSystemProperties());
        var gateway = sleeping(new Mark(folder, Part.GATEWAY).asPostgresSettings());
        sleeping(new Mark(other, Part.LABEL).asSystemProperties());
        sleeping(List.of("-Darobase.part=label", folder.path().toString()));

        assertThat(OwnProcess.all(folder))
                .extracting(OwnProcess::part, process -> process.handle().pid())
                .containsExactly(tuple(Part.GATEWAY, gateway.pid()), tuple(Part.FEED, feed.pid()));
    }

    @Test
    void orphansAreStoppedAndStrangersAreNot() throws Exception {
        var folder = StateFolder.prepare(path.resolve("ours"));
        var ours = sleeping(new Mark(folder, Part.FEED).asSystemProperties());
        var stranger = sleeping(List.of());
        var told = new ArrayList<String>();

        assertThat(new Orphans(folder, told::add).stop()).isEqualTo(1);

        assertThat(ours.waitFor()).isNotZero();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(told).singleElement().asString().contains("feed", Long.toString(ours.pid()));
        assertThat(new Orphans(folder, told::add).stop()).isZero();
    }

    /** A shell takes any further arguments; the second command keeps it from being replaced by the first. */
    private Process sleeping(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", "sleep 60; true"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).start();
        processes.add(process);
        return process;
    }
}
