package org.arobase.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** The document the platform publishes about itself, read as a promise. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> JSON_TYPES = Set.of("application/json", "application/problem+json");
    /** Problems may have members of their own (RFC 9457). */
    private static final Set<String> OPEN = Set.of("Problem");

    private final ObjectNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(ObjectNode document) {
        this.document = document;
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(
                                new Operation(method.toUpperCase(Locale.ROOT), path, operation, parameters(operation)));
                    }
                }));
        document.at("/components/schemas").forEach(schema -> join((ObjectNode) schema));
        document.at("/components/schemas").forEachEntry((name, schema) -> {
            if (!OPEN.contains(name)) {
                close(schema);
            }
        });
    }

    static Contract of(Platform platform) throws IOException {
        return new Contract((ObjectNode)
                JSON.readTree(platform.plain().get("/v1/openapi.json?lang=en").asString()));
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that answers this address: the more of its path is literal, the sooner, as in the services. */
    Optional<Operation> find(String method, String address) {
        return operations.stream()
                .filter(operation -> operation.fits(method, address))
                .min(Comparator.comparing(
                                (Operation operation) -> operation.path().contains("{"))
                        .thenComparing(operation -> -operation.path().length()));
    }

    /** What is wrong with an answer, or nothing. */
    List<String> faults(Operation operation, int status, String mediaType, String body) {
        var response = resolved(operation.description().path("responses").path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return List.of("the contract does not know this status");
        }
        if (body.isEmpty() && response.path("content").isEmpty()) {
            return List.of();
        }
        var content = response.path("content").path(mediaType);
        if (content.isMissingNode()) {
            return List.of("the contract does not know " + mediaType + " here");
        }
        return JSON_TYPES.contains(mediaType) ? invalid(content.path("schema"), body) : List.of();
    }

    private List<String> invalid(JsonNode schema, String body) {
        return schemas.computeIfAbsent(schema.toString(), this::compile).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(String schema) {
        try {
            var whole = JSON.createObjectNode();
            whole.putArray("allOf").add(JSON.readTree(schema));
            whole.set("components", document.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A schema made of others has their fields, so that it can be closed as a whole. */
    private void join(ObjectNode schema) {
        if (schema.remove("allOf") instanceof ArrayNode parts) {
            parts.forEach(part -> schema.withObjectProperty("properties")
                    .setAll((ObjectNode) resolved(part).path("properties")));
        }
    }

    /** A field that the contract does not show is a difference too. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.path("properties").forEach(Contract::close);
        if (schema.has("items")) {
            close(schema.path("items"));
        }
    }

    private List<JsonNode> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? document.at(part.path("$ref").asText().substring(1)) : part;
    }
}
