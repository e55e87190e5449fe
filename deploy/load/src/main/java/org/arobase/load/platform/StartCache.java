package org.arobase.load.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM keeps of one start for the next ones (JEP 483, 514, 515), made anew by each run of the suite.
 *
 * @param folder where it is
 */
public record StartCache(Path folder) {

    List<String> noting() {
        return List.of("-XX:AOTMode=record", record());
    }

    List<String> making() {
        return List.of("-XX:AOTMode=create", record(), cache());
    }

    List<String> reading() {
        return List.of("-XX:AOTMode=on", cache());
    }

    private String record() {
        return "-XX:AOTConfiguration=" + folder.resolve("directory.record");
    }

    private String cache() {
        return "-XX:AOTCache=" + folder.resolve("directory.aot");
    }
}
