package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One document out of those of the services, in reading order. Nothing is merged silently: what two services both say
 * is a fault unless it is a component said in the same words, and every fault is told at once.
 */
final class Merge {

    private static final String COMPONENTS = "#/components";

    private final Map<String, ObjectNode> tags = new LinkedHashMap<>();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Merge(ObjectNode components) {
        this.components = components;
    }

    /** The head brings what belongs to no service: title, licence, servers and security schemes. */
    static ObjectNode of(ObjectNode head, List<ServiceDocument> documents) {
        var merge = new Merge(head.path("components").deepCopy());
        documents.forEach(merge::add);
        SharedResponses.define(merge.paths, merge.components);
        merge.checkReferences(merge.paths);
        merge.checkReferences(merge.components);
        ContractFault.unlessEmpty(merge.faults);
        var document = head.deepCopy();
        document.putArray("tags").addAll(merge.tags.values());
        document.set("paths", merge.paths);
        document.set("components", merge.components);
        return document;
    }

    private void add(ServiceDocument document) {
        var service = document.service();
        if (!document.tree().path("openapi").asText().startsWith("3.1")) {
            faults.add(service + " does not speak OpenAPI 3.1");
        }
        document.tree()
                .path("tags")
                .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), (ObjectNode) tag));
        document.tree().path("paths").forEachEntry((path, item) -> addPath(service, path, item));
        document.tree()
                .path("components")
                .forEachEntry((section, parts) ->
                        parts.forEachEntry((name, part) -> addComponent(service, section, name, part)));
    }

    private void addPath(String service, String path, JsonNode item) {
        if (!path.startsWith("/v1/")) {
            faults.add(path + " of " + service + " is outside of /v1");
        }
        var spelling = spellings.putIfAbsent(path.replaceAll("\\{[^}]*}", "{}"), path);
        if (spelling != null && !spelling.equals(path)) {
            faults.add(path + " of " + service + " is the same path as " + spelling + " of " + owners.get(spelling));
        }
        owners.putIfAbsent(path, service);
        Stream.concat(Operations.METHODS.stream(), item.propertyStream().map(Map.Entry::getKey))
                .distinct()
                .filter(item::has)
                .forEach(key -> addPart(service, path, key, item.get(key)));
    }

    private void addPart(String service, String path, String key, JsonNode part) {
        claim(key + " " + path, service);
        paths.withObjectProperty(path).set(key, part);
        if (Operations.METHODS.contains(key)) {
            addOperation(service, key + " " + path, (ObjectNode) part);
        }
    }

    private void addOperation(String service, String place, ObjectNode operation) {
        Operations.faults(operation).forEach(fault -> faults.add(place + " of " + service + " " + fault));
        if (operation.has("operationId")) {
            claim("operationId " + operation.path("operationId").asText(), service);
        }
        operation.path("tags").forEach(tag -> tags.computeIfAbsent(tag.asText(), Operations::tag));
        Operations.complete(operation, place.startsWith("get "), service);
    }

    private void addComponent(String service, String section, String name, JsonNode part) {
        var place = "components/" + section + "/" + name;
        var first = owners.putIfAbsent(place, service);
        var held = components.withObjectProperty(section).putIfAbsent(name, part);
        if (held != null && !held.equals(part)) {
            faults.add(place + " differs between " + (first == null ? "the head" : first) + " and " + service);
        }
    }

    private void checkReferences(JsonNode tree) {
        tree.findValuesAsText("$ref").stream()
                .distinct()
                .filter(reference -> !reference.startsWith(COMPONENTS)
                        || components
                                .at(reference.substring(COMPONENTS.length()))
                                .isMissingNode())
                .forEach(reference -> faults.add(reference + " leads nowhere"));
    }

    private void claim(String what, String service) {
        var first = owners.putIfAbsent(what, service);
        if (first != null) {
            faults.add(what + " is declared by both " + first + " and " + service);
        }
    }
}
