package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every operation of the public door says, and what the merge adds to it. */
final class Operations {

    /** The extension that names the service behind an operation. */
    static final String SERVICE = "x-arobase-service";

    /** The extension of an operation whose answer may take or last long (long polls, streams). */
    static final String STREAMING = "x-arobase-streaming";

    /** The module that answers some operations itself. */
    static final String GATEWAY = "gateway";

    /** The security scheme of the head. */
    static final String API_KEY = "apiKey";

    /** In reading order. */
    static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private Operations() {}

    static List<String> faults(ObjectNode operation) {
        return Stream.of("operationId", "summary", "tags")
                .filter(field -> operation.path(field).isEmpty()
                        && operation.path(field).asText().isBlank())
                .map(field -> "has no " + field)
                .toList();
    }

    /** Reads are open to all and writes need a key, unless the service says otherwise. */
    static void complete(ObjectNode operation, boolean read, String service) {
        operation.put(SERVICE, service);
        if (!read && !operation.has("security")) {
            operation.putArray("security").addObject().putArray(API_KEY);
        }
        answer(operation, "401", "InvalidKey");
        if (!service.equals(GATEWAY)) {
            answer(operation, "502", "BrokenService");
            answer(operation, "503", "UnavailableService");
            answer(operation, "504", "SlowService");
        }
        if (!read) {
            answer(operation, "408", "SlowRequest");
        }
        sort(operation.withObjectProperty("responses"));
    }

    /** By status, so that the same sources make the same document. */
    private static void sort(ObjectNode responses) {
        var byStatus = new TreeMap<String, JsonNode>();
        responses.propertyStream().forEach(response -> byStatus.put(response.getKey(), response.getValue()));
        responses.removeAll();
        responses.setAll(byStatus);
    }

    /** What the gateway itself may answer, as the head describes it. */
    private static void answer(ObjectNode operation, String status, String response) {
        var responses = operation.withObjectProperty("responses");
        if (!responses.has(status)) {
            responses.putObject(status).put("$ref", "#/components/responses/" + response);
        }
    }

    static ObjectNode tag(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }
}
