package org.arobase.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.arobase.local.plan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFolderIsTheOwnersAlone() throws IOException {
        var state = StateFolder.prepare(folder.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.path())))
                .isEqualTo("rwx------");
        assertThat(state.path().resolve(StateFolder.MARKER)).hasContent("format=1");
        assertThat(StateFolder.find(state.path())).contains(state);
    }

    @Test
    void aSecondStartFindsItAgain() throws IOException {
        var first = StateFolder.prepare(folder);

        assertThat(StateFolder.prepare(folder)).isEqualTo(first);
    }

    @Test
    void aForeignFolderIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> StateFolder.prepare(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not an Arobase state folder")
                .hasMessageContaining("STATE=");
        assertThatThrownBy(() -> StateFolder.find(folder)).isInstanceOf(Refusal.class);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
        assertThat(folder.resolve(StateFolder.MARKER)).doesNotExist();
    }

    @Test
    void aStartCutShortBeforeTheMarkerGoesOn() throws IOException {
        Files.writeString(folder.resolve(StateFolder.MARKER + PrivateFile.UNFINISHED), "form");

        assertThat(StateFolder.prepare(folder).path().resolve(StateFolder.MARKER))
                .hasContent("format=1");
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        Files.writeString(folder.resolve(StateFolder.MARKER), "format=2\n");

        assertThatThrownBy(() -> StateFolder.prepare(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=", "format=one", "format=99999999999"})
    void aDamagedMarkerIsRefused(String marker) throws IOException {
        Files.writeString(folder.resolve(StateFolder.MARKER), marker);

        assertThatThrownBy(() -> StateFolder.prepare(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> StateFolder.prepare(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void oneStoreWithoutTheOtherIsNoticed() throws IOException {
        var state = StateFolder.prepare(folder.resolve("state"));
        assertThat(state.hasLostAStore()).isFalse();

        Files.createDirectories(state.postgres().resolve("data"));
        assertThat(state.hasLostAStore()).isTrue();

        Files.createDirectories(state.kafka().resolve("data"));
        assertThat(state.hasLostAStore()).isFalse();
    }

    @Test
    void nothingIsLeftAfterDeleting() throws IOException {
        var state = StateFolder.prepare(folder.resolve("state"));
        Files.writeString(state.logs().resolve("feed.log"), "line");

        state.delete();

        assertThat(state.path()).doesNotExist();
        assertThat(folder).exists();
    }
}
