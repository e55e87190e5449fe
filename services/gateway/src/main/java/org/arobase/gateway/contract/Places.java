package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.arobase.kernel.export.Exports;

/** Every place of a document where a sentence stands or should stand, in reading order. */
final class Places {

    private static final String DESCRIPTION = "description";
    private static final String ROWS = "200";

    private final List<Place> found = new ArrayList<>();

    private Places() {}

    static List<Place> of(ObjectNode document) {
        var places = new Places();
        var info = (ObjectNode) document.path("info");
        places.add(info, "title", "info.title", true);
        places.add(info, "summary", "info.summary", false);
        places.add(info, DESCRIPTION, "info.description", true);
        document.path("tags").forEach(tag -> places.describe(tag, "tag." + name(tag), null, true));
        document.path("paths")
                .forEach(item -> item.forEachEntry((method, operation) -> {
                    if (Operations.METHODS.contains(method)) {
                        places.addOperation((ObjectNode) operation);
                    }
                }));
        places.addComponents(document.path("components"));
        return places.found;
    }

    /**
     * An export says of its parameters, and of answers that bring no rows, what its list says, and of itself what all
     * exports of its format say.
     */
    private void addOperation(ObjectNode operation) {
        var id = operation.path("operationId").asText();
        var list = operation.path(Exports.OF).asText(id);
        var kind = operation.has(Exports.OF)
                ? "export." + operation.path(Exports.AS).asText()
                : id;
        add(operation, "summary", id + ".summary", true);
        add(operation, DESCRIPTION, kind + ".description", true);
        operation.path("parameters").forEach(parameter -> {
            if (!parameter.has("$ref")) {
                describe(parameter, list + "." + name(parameter), "parameter." + name(parameter), true);
            }
        });
        if (operation.has("requestBody")) {
            describe(operation.path("requestBody"), id + ".body", null, false);
        }
        operation.path("responses").forEachEntry((status, response) -> {
            var teller = status.equals(ROWS) ? kind : list;
            describe(response, teller + "." + status, "response." + status, !response.has("$ref"));
        });
    }

    private void addComponents(JsonNode components) {
        components.path("schemas").forEachEntry((name, schema) -> {
            describe(schema, "schema." + name, null, false);
            schema.path("properties")
                    .forEachEntry((property, node) ->
                            describe(node, "schema." + name + "." + property, "property." + property, true));
        });
        addNamed(components, "responses", "response.");
        addNamed(components, "parameters", "parameter.");
        addNamed(components, "headers", "header.");
        addNamed(components, "securitySchemes", "security.");
    }

    private void addNamed(JsonNode components, String section, String prefix) {
        components.path(section).forEachEntry((name, part) -> describe(part, prefix + name, null, true));
    }

    private void describe(JsonNode node, String key, String common, boolean required) {
        found.add(new Place((ObjectNode) node, DESCRIPTION, key, common, required));
    }

    private void add(ObjectNode node, String field, String key, boolean required) {
        found.add(new Place(node, field, key, null, required));
    }

    private static String name(JsonNode node) {
        return node.path("name").asText();
    }
}
