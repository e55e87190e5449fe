package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one service says of its operations, in English. */
record ServiceDocument(String service, ObjectNode tree) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what the build of a service left in its folder. */
    static ServiceDocument read(Path services, String service) {
        var document = services.resolve(service).resolve("target/openapi/openapi.json");
        if (!Files.isRegularFile(document)) {
            throw new ContractFault("The OpenAPI document of " + service + " is missing (" + document
                    + "): build the services first, with `mvn package` from the root.");
        }
        try {
            return new ServiceDocument(service, (ObjectNode) JSON.readTree(document.toFile()));
        } catch (IOException | ClassCastException e) {
            throw new ContractFault("The OpenAPI document of " + service + " cannot be read: " + e.getMessage());
        }
    }
}
