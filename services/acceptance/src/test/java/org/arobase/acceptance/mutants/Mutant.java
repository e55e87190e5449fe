package org.arobase.acceptance.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake somebody could make, and the test that must notice it.
 *
 * @param module folder under services
 * @param file under the module's main sources
 * @param test as Surefire takes it
 */
record Mutant(String name, String module, String file, List<Edit> edits, String test) {

    private static final String SOURCES = "services/%s/src/main/java/org/arobase/%s";

    record Edit(String text, String replacement) {}

    Path file(Path tree) {
        return tree.resolve(SOURCES.formatted(module, file));
    }

    /** @throws IllegalStateException when the text is not there exactly once: the list is behind the code */
    String mutated(String source) {
        var mutated = source;
        for (var edit : edits) {
            var first = mutated.indexOf(edit.text());
            if (first < 0 || mutated.indexOf(edit.text(), first + 1) >= 0) {
                throw new IllegalStateException("%s: not once in %s: %s".formatted(name, file, edit.text()));
            }
            mutated = mutated.replace(edit.text(), edit.replacement());
        }
        return mutated;
    }

    void applyTo(Path tree) throws IOException {
        Files.writeString(file(tree), mutated(Files.readString(file(tree))));
    }
}
