package org.arobase.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two sentences under one name in a file the reader of properties keeps the later, and tells nobody. */
class SaidOnceTest {

    private static final Path SERVICES = Path.of("..");
    private static final Pattern NAME = Pattern.compile("^([^#=\\s][^=\\s]*)=");

    static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        try (var modules = Files.newDirectoryStream(SERVICES)) {
            for (var module : modules) {
                addAll(files, module.resolve("src/main/resources"));
            }
        }
        return files;
    }

    private static void addAll(List<Path> files, Path resources) throws IOException {
        if (Files.isDirectory(resources)) {
            try (var all = Files.walk(resources)) {
                all.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNameStandsOnceInAFile(Path file) throws IOException {
        var seen = new HashSet<String>();

        var twice = Files.readAllLines(file).stream()
                .flatMap(line -> NAME.matcher(line).results())
                .map(name -> name.group(1))
                .filter(name -> !seen.add(name))
                .toList();

        assertThat(twice).isEmpty();
    }
}
