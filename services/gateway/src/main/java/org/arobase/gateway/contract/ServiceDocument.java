package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What one service says of its operations (in English), and the French texts it brings. */
record ServiceDocument(String service, ObjectNode tree, Properties french) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what the build of a service left in its folder. */
    static ServiceDocument read(Path services, String service) {
        var built = services.resolve(service).resolve("target");
        var document = built.resolve("openapi/openapi.json");
        if (!Files.isRegularFile(document)) {
            throw new ContractFault("The OpenAPI document of " + service + " is missing (" + document
                    + "): build the services first, with `mvn package` from the root.");
        }
        try {
            var tree = (ObjectNode) JSON.readTree(document.toFile());
            return new ServiceDocument(service, tree, texts(built.resolve("classes/META-INF/openapi/fr.properties")));
        } catch (IOException | ClassCastException e) {
            throw new ContractFault("The OpenAPI document of " + service + " cannot be read: " + e.getMessage());
        }
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
