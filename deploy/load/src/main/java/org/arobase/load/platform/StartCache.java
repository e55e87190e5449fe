package org.arobase.load.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM keeps of one start for the next ones (JEP 483, 514, 515), as `make warm` makes it for all services; made anew by
 * each run of the suite.
 *
 * @param record what a start noted
 * @param file what was made of it
 */
public record StartCache(Path record, Path file) {

    static StartCache none(Place place, String name) throws IOException {
        var cache = new StartCache(place.beside(name + ".record"), place.beside(name + ".aot"));
        Files.deleteIfExists(cache.record);
        Files.deleteIfExists(cache.file);
        return cache;
    }

    List<String> noting() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record);
    }

    List<String> making() {
        return List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, "-XX:AOTCache=" + file);
    }

    /** A start that cannot use it fails: it would be measured for what it is not. */
    List<String> reading() {
        return List.of("-XX:AOTMode=on", "-XX:AOTCache=" + file);
    }
}
