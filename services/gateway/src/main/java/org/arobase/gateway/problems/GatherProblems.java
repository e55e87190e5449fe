package org.arobase.gateway.problems;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Run by the build: {@code <folder of the services> <output folder> <modules>} writes {@code problems.json}. */
final class GatherProblems {

    private GatherProblems() {}

    static void main(String[] arguments) throws IOException {
        var catalogue = gather(Path.of(arguments[0]), arguments[2]);
        var output = Files.createDirectories(Path.of(arguments[1]));
        new ObjectMapper().writeValue(output.resolve("problems.json").toFile(), catalogue);
    }

    static Catalogue gather(Path services, String modules) {
        return Catalogue.of(Stream.of(modules.split(","))
                .map(module -> ModuleMessages.read(services, module))
                .toList());
    }
}
