package org.arobase.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnexpectedTest {
    @TempDir
    private Path state;

    @Test
    void aFileThatCannotBeUsedIsNamed() {
        assertThat(told(new AccessDeniedException("/srv/arobase")))
                .startsWith("/srv/arobase cannot be read or written. Check its owner")
                .contains("make run STATE=");
        assertThat(told(new FileSystemException("/srv/arobase", null, "Read-only file system")))
                .startsWith("/srv/arobase cannot be read or written (Read-only file system).");
    }

    @Test
    void aFullDiskIsSaidToBeFull() {
        assertThat(told(new FileSystemException("x", null, "No space left on device")))
                .startsWith("The disk that holds " + state + " is full.");
    }

    @Test
    void theRestIsKeptWithItsTrace() {
        assertThat(told(new IOException("odd"))).startsWith("Something unexpected happened: odd. Details: ");
    }

    private String told(Exception failure) {
        return Unexpected.explain(failure, state).getMessage();
    }
}
