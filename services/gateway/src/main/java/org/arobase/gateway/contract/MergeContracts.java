package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Run by the build: {@code <folder of the services> <output folder> <version> <services in reading order>} writes
 * {@code openapi.en.json} and {@code openapi.fr.json}.
 */
final class MergeContracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MergeContracts() {}

    static void main(String[] arguments) throws IOException {
        var services = Path.of(arguments[0]);
        var output = Files.createDirectories(Path.of(arguments[1]));
        var documents = Stream.of(arguments[3].split(","))
                .map(service -> ServiceDocument.read(services, service))
                .toList();
        var english = Merge.of(head(arguments[2]), documents);
        var french = FrenchVariant.of(english, texts(documents));
        JSON.writeValue(output.resolve("openapi.en.json").toFile(), english);
        JSON.writeValue(output.resolve("openapi.fr.json").toFile(), french.tree());
        french.missing().forEach(key -> System.out.println("[INFO] No French text yet: " + key));
    }

    private static ObjectNode head(String version) throws IOException {
        try (var stream = MergeContracts.class.getResourceAsStream("/contract/head.json")) {
            var head = (ObjectNode) JSON.readTree(stream);
            head.withObjectProperty("info").put("version", version);
            return head;
        }
    }

    private static Properties texts(List<ServiceDocument> documents) {
        var texts = new Properties();
        documents.forEach(document -> texts.putAll(document.french()));
        return texts;
    }
}
