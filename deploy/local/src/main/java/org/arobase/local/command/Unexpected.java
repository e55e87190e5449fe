package org.arobase.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.arobase.local.plan.Refusal;

/** Turns what nobody foresaw into a sentence; the trace goes to a file. */
final class Unexpected {
    private static final String DISK_FULL = "No space left on device";

    private Unexpected() {}

    static Refusal explain(Exception failure, Path state) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        if (trace.toString().contains(DISK_FULL)) {
            return new Refusal("The disk that holds %s is full. Make room, or use another disk: make run STATE=..."
                    .formatted(state));
        }
        if (failure instanceof FileSystemException file) {
            return new Refusal(
                    "%s cannot be read or written%s. Check its owner and its disk, or use another folder: make run STATE=... %s"
                            .formatted(file.getFile(), reason(file), keep(trace.toString(), state)));
        }
        return new Refusal(
                "Something unexpected happened: %s. %s".formatted(failure.getMessage(), keep(trace.toString(), state)));
    }

    private static String reason(FileSystemException file) {
        return file.getReason() == null ? "" : " (" + file.getReason() + ")";
    }

    private static String keep(String trace, Path state) {
        try {
            var logs = state.resolve("logs");
            var file = Files.isDirectory(logs)
                    ? logs.resolve("launcher.log")
                    : Files.createTempFile("arobase-launcher-", ".log");
            Files.writeString(file, Instant.now() + "\n" + trace, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "Details: " + file;
        } catch (IOException unwritable) {
            return "Details could not be written: " + unwritable.getMessage();
        }
    }
}
