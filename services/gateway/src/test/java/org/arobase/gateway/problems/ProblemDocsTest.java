package org.arobase.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProblemDocsTest {

    private static final Path SERVICES = Path.of("..");
    private static final Path DOCS = Path.of("../../docs/problems");

    /** {@code make docs} has this test write what it would compare. */
    @Test
    void thePagesSayWhatTheCodeSays() throws IOException {
        var expected = ProblemDocs.of(GatherProblems.gather(SERVICES, System.getProperty("arobase.modules")));
        if (Boolean.getBoolean("arobase.docs.write")) {
            write(expected);
        }

        assertThat(written()).as("docs/problems: run `make docs`").isEqualTo(expected);
    }

    private static Map<String, String> written() throws IOException {
        var pages = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(DOCS)) {
            for (var file : files) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(DOCS);
        for (var old : written().keySet()) {
            Files.delete(DOCS.resolve(old));
        }
        for (var page : pages.entrySet()) {
            Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
        }
    }
}
