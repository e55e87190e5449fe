package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: {@code <folder of the services> <output folder> <version> <services in reading order>} writes
 * {@code openapi.en.json} and {@code openapi.fr.json}.
 */
final class MergeContracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Says what all services have in common. */
    private static final String KERNEL = "kernel";

    private MergeContracts() {}

    static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var services = List.of(arguments[3].split(","));
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        try (var knowing = new URLClassLoader(classes(folder, services), own)) {
            thread.setContextClassLoader(knowing);
            merge(folder, services, head(arguments[2]), Files.createDirectories(Path.of(arguments[1])));
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private static void merge(Path folder, List<String> services, ObjectNode head, Path output) throws IOException {
        var documents = services.stream()
                .map(service -> ServiceDocument.read(folder, service))
                .toList();
        var wording = wording(folder, services);
        var english = Merge.of(head, documents);
        SharedResponses.illustrate(english, "en");
        wording.complete(english);
        var french = wording.translate(english);
        SharedResponses.illustrate(french, "fr");
        ContractFault.unlessEmpty(Stream.concat(ContractRules.faults(english).stream(), wording.faults().stream())
                .toList());
        JSON.writeValue(output.resolve("openapi.en.json").toFile(), english);
        JSON.writeValue(output.resolve("openapi.fr.json").toFile(), french);
    }

    private static Wording wording(Path folder, List<String> services) throws IOException {
        var modules = Stream.concat(Stream.of(KERNEL), services.stream()).toList();
        return new Wording(Texts.read(folder, modules, "en"), Texts.read(folder, modules, "fr"));
    }

    /** The gateway does not have the services on its class path, but shows examples of their problems. */
    private static URL[] classes(Path folder, List<String> services) throws IOException {
        var classes = new ArrayList<URL>();
        for (var service : services) {
            classes.add(
                    folder.resolve(service).resolve("target/classes").toUri().toURL());
        }
        return classes.toArray(URL[]::new);
    }

    private static ObjectNode head(String version) throws IOException {
        try (var stream = MergeContracts.class.getResourceAsStream("/contract/head.json")) {
            var head = (ObjectNode) JSON.readTree(stream);
            head.withObjectProperty("info").put("version", version);
            return head;
        }
    }
}
