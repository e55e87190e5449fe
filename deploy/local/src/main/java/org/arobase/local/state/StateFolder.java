package org.arobase.local.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.arobase.local.plan.Refusal;

/** Everything the platform keeps on this machine: databases, events, keys, logs. */
public record StateFolder(Path path) {
    static final String MARKER = "arobase-state";
    static final int FORMAT = 1;
    private static final String FORMAT_KEY = "format=";

    /** The folder as it is, made ready for a first start when there is none. */
    public static StateFolder prepare(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refusal(
                    path
                            + " is a file: the state folder must be a folder. Choose another one with --state (make run STATE=...).");
        }
        Files.createDirectories(path);
        var folder = new StateFolder(path.toRealPath());
        if (folder.marked()) {
            folder.requireKnownFormat();
        } else {
            folder.requireEmpty();
        }
        Files.setPosixFilePermissions(folder.path, PosixFilePermissions.fromString("rwx------"));
        if (!folder.marked()) {
            PrivateFile.write(folder.path.resolve(MARKER), FORMAT_KEY + FORMAT + "\n");
        }
        Files.createDirectories(folder.logs());
        return folder;
    }

    /** The folder, if a platform was ever started on it. */
    public static Optional<StateFolder> find(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var folder = new StateFolder(path.toRealPath());
        if (folder.marked()) {
            folder.requireKnownFormat();
            return Optional.of(folder);
        }
        folder.requireEmpty();
        return Optional.empty();
    }

    /** What is free on its disk. */
    public long freeMebibytes() throws IOException {
        return Files.getFileStore(path).getUsableSpace() / (1024 * 1024);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    /** What actions are found with: a copy, made anew at each start. */
    public Path index() {
        return path.resolve("index");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path adminKey() {
        return path.resolve("admin.key");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /** Remembers that a backup was put in place: the services then say again everything they know. */
    public void rememberRestore(String id) throws IOException {
        PrivateFile.write(restored(), id);
    }

    /** One of the two without the other: what is known and what was said do not agree any more, as after a restore. */
    public boolean hasLostAStore() {
        return Files.exists(postgres().resolve("data")) != Files.exists(kafka().resolve("data"));
    }

    public Optional<String> lastRestore() throws IOException {
        return Files.exists(restored()) ? Optional.of(Files.readString(restored())) : Optional.empty();
    }

    /** There once the admin key has been shown in full, which happens once. */
    public Path adminKeyShown() {
        return path.resolve("admin.key.shown");
    }

    /** The marker goes last: cut short, the rest still is a state folder. */
    public void delete() throws IOException {
        try (var content = Files.list(path)) {
            for (var file : content.filter(file -> !file.endsWith(MARKER)).toList()) {
                Tree.delete(file);
            }
        }
        Tree.delete(path);
    }

    private Path restored() {
        return path.resolve("restored");
    }

    private boolean marked() {
        return Files.exists(path.resolve(MARKER));
    }

    private void requireKnownFormat() throws IOException {
        var marker = Files.readString(path.resolve(MARKER)).strip();
        if (!marker.matches(FORMAT_KEY + "\\d{1,6}")) {
            throw new Refusal(
                    "The marker %s is damaged. If this is an Arobase state folder, write %s%d into it; if not, choose another folder with --state (make run STATE=...)."
                            .formatted(path.resolve(MARKER), FORMAT_KEY, FORMAT));
        }
        var format = Integer.parseInt(marker.substring(FORMAT_KEY.length()));
        if (format > FORMAT) {
            throw new Refusal(
                    "%s was written by a newer Arobase (format %d, this one knows %d). Use that version, or another folder: make run STATE=..."
                            .formatted(path, format, FORMAT));
        }
    }

    private void requireEmpty() throws IOException {
        try (var content = Files.list(path)) {
            if (content.anyMatch(file -> !file.endsWith(MARKER + PrivateFile.UNFINISHED))) {
                throw new Refusal(
                        "%s is not an Arobase state folder: it holds other files and no marker. Nothing in it was touched. Choose another folder with --state (make run STATE=...), or empty this one yourself."
                                .formatted(path));
            }
        }
    }
}
