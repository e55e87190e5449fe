package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arobase.gateway.routing.Operation;

/** The one document of the public door, as its build merged it. */
@Singleton
public class Contract {

    private final Map<String, byte[]> documents;
    private final List<Operation> operations;

    Contract(ContractConfig config) throws IOException {
        documents = Map.of("fr", load(config.folder(), "fr"), "en", load(config.folder(), "en"));
        operations = operations(new ObjectMapper().readTree(documents.get("en")));
    }

    public List<Operation> operations() {
        return operations;
    }

    byte[] in(String language) {
        return documents.get(language);
    }

    private static byte[] load(String folder, String language) throws IOException {
        var name = folder + "/openapi." + language + ".json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: this gateway was built without its contract");
            }
            return stream.readAllBytes();
        }
    }

    private static List<Operation> operations(JsonNode document) {
        var found = new ArrayList<Operation>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (Operations.METHODS.contains(method)) {
                        found.add(new Operation(
                                operation.path("operationId").asText(),
                                method.toUpperCase(Locale.ROOT),
                                path,
                                operation.path(Operations.SERVICE).asText(),
                                operation.path(Operations.STREAMING).asBoolean(),
                                Operations.needsKey(operation)));
                    }
                }));
        return List.copyOf(found);
    }
}
