package org.arobase.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arobase.local.plan.Part;
import org.arobase.local.state.StateFolder;

/** What a part writes: the file of this run, and beside it the one before. */
public record PartLog(Path file) {
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final int TAIL = 64 * 1024;
    private static final Pattern FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ )");

    public static PartLog of(Part part, StateFolder folder) {
        return new PartLog(folder.logs().resolve(part.label() + ".log"));
    }

    /** Sets the file of the last run aside. */
    public void begin() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, before(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Starts the file over once it is too large. The part appends, so it goes on at the new beginning. */
    public void limit() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.copy(file, before(), StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
        }
    }

    /** What a reader needs: without blank lines and the frames of stack traces. */
    public List<String> last(int lines) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(Math.max(0, content.length() - TAIL));
            if (content.getFilePointer() > 0) {
                content.readLine();
            }
            var bytes = new byte[(int) Math.min(TAIL, content.length() - content.getFilePointer())];
            content.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !FRAME.matcher(line).find())
                    .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The last thing said: a frame of a stack trace, or another line that only goes on with the one above, is not. */
    public Optional<String> lastLine() {
        return last(Integer.MAX_VALUE).reversed().stream()
                .filter(line -> !Character.isWhitespace(line.charAt(0)))
                .findFirst();
    }

    private Path before() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
