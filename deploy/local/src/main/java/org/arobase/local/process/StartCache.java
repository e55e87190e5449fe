package org.arobase.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/**
 * What a JVM keeps of one start for the next ones: classes loaded and linked, and which methods were busy (JEP 483, 514
 * and 515). It stands beside the program's jar and is named after it and all jars below: the JVM checks that it made the
 * cache itself, but not that the jars are still those, and would run the classes of before.
 *
 * @param program jar from which the class path begins
 */
public record StartCache(Path program) {
    private static final String NAME = "start-";
    private static final String END = ".aot";
    private static final String RECORD = "start.record";
    private static final String UNFINISHED = "start.unfinished";
    /** Below the program's folder: {@code lib/main/*.jar}. */
    private static final int DEPTH = 3;

    /** What a start does with the cache. */
    public enum Use {
        /** Starts from it, where there is one. */
        READ,
        /** Notes what a cache is made of, when it ends. */
        RECORD,
        /** Makes the cache of what was noted, and runs nothing. */
        MAKE
    }

    /** Of the JVM. */
    List<String> settings(Use use) throws IOException {
        var record = "-XX:AOTConfiguration=" + beside(RECORD);
        return switch (use) {
            case READ -> exists() ? List.of("-XX:AOTCache=" + file()) : List.of();
            case RECORD -> List.of("-XX:AOTMode=record", record);
            case MAKE -> List.of("-XX:AOTMode=create", record, "-XX:AOTCache=" + beside(UNFINISHED));
        };
    }

    /** Whether there is one of these very jars. */
    public boolean exists() throws IOException {
        return Files.isRegularFile(program) && Files.exists(file());
    }

    /** Puts in place what was made, once it is on the disk: a JVM would believe a file whose middle is missing. */
    void keep() throws IOException {
        try (var made = FileChannel.open(beside(UNFINISHED), StandardOpenOption.WRITE)) {
            made.force(true);
        }
        try (var former = Files.newDirectoryStream(program.getParent(), NAME + "*" + END)) {
            for (var file : former) {
                Files.delete(file);
            }
        }
        Files.move(beside(UNFINISHED), file(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(beside(RECORD));
    }

    Path file() throws IOException {
        return beside(NAME + fingerprint() + END);
    }

    private Path beside(String name) {
        return program.resolveSibling(name);
    }

    private UUID fingerprint() throws IOException {
        var jars = new StringBuilder();
        try (var files = Files.walk(program.getParent(), DEPTH)) {
            for (var jar : files.filter(StartCache::isJar).sorted().toList()) {
                var modified = Files.getLastModifiedTime(jar).toMillis();
                jars.append("%s %d %d%n".formatted(jar, Files.size(jar), modified));
            }
        }
        return UUID.nameUUIDFromBytes(jars.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }
}
