package org.arobase.gateway.contract;

import static org.arobase.kernel.contract.ProblemResponse.BROKEN_SERVICE;
import static org.arobase.kernel.contract.ProblemResponse.SLOW_REQUEST;
import static org.arobase.kernel.contract.ProblemResponse.SLOW_SERVICE;
import static org.arobase.kernel.contract.ProblemResponse.UNAUTHENTICATED;
import static org.arobase.kernel.contract.ProblemResponse.UNAVAILABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arobase.kernel.contract.ProblemResponse;

/** What every operation of the public door says, and what the merge adds to it. */
final class Operations {

    /** The extension that names the service behind an operation. */
    static final String SERVICE = "x-arobase-service";

    /** The extension of an operation whose answer may take or last long (long polls, streams). */
    static final String STREAMING = "x-arobase-streaming";

    /** The extension of a POST that asks, and changes nothing: everybody may, as with a read. */
    static final String KEYLESS = "x-arobase-keyless";

    /** The module that answers some operations itself. */
    static final String GATEWAY = "gateway";

    /** The security scheme of the head. */
    static final String API_KEY = "apiKey";

    /** In reading order. */
    static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final String SECURITY = "security";

    private Operations() {}

    static List<String> faults(ObjectNode operation) {
        return Stream.of("operationId", "summary", "tags")
                .filter(field -> operation.path(field).isEmpty()
                        && operation.path(field).asText().isBlank())
                .map(field -> "has no " + field)
                .toList();
    }

    /** Reads, and what only asks, are open to all and writes need a key, unless the service says otherwise. */
    static void complete(ObjectNode operation, boolean read, String service) {
        operation.put(SERVICE, service);
        if (!read && !isKeyless(operation) && !operation.has(SECURITY)) {
            operation.putArray(SECURITY).addObject().putArray(API_KEY);
        }
        var responses = operation.withObjectProperty("responses");
        answer(responses, UNAUTHENTICATED);
        if (!service.equals(GATEWAY)) {
            answer(responses, BROKEN_SERVICE);
            answer(responses, UNAVAILABLE);
            answer(responses, SLOW_SERVICE);
        }
        if (!read) {
            answer(responses, SLOW_REQUEST);
        }
        sort(responses);
        SharedResponses.use(responses);
    }

    static boolean isKeyless(JsonNode operation) {
        return operation.path(KEYLESS).asBoolean();
    }

    /** Whether nobody may call it without a key. */
    static boolean needsKey(JsonNode operation) {
        return operation.path(SECURITY).valueStream().anyMatch(scheme -> !scheme.isEmpty())
                && operation.path(SECURITY).valueStream().noneMatch(JsonNode::isEmpty);
    }

    /** By status, so that the same sources make the same document. */
    private static void sort(ObjectNode responses) {
        var byStatus = new TreeMap<String, JsonNode>();
        responses.propertyStream().forEach(response -> byStatus.put(response.getKey(), response.getValue()));
        responses.removeAll();
        responses.setAll(byStatus);
    }

    /** What the gateway itself may answer. */
    private static void answer(ObjectNode responses, ProblemResponse problem) {
        if (!responses.has(problem.status())) {
            responses.putObject(problem.status()).put("description", problem.description());
        }
    }

    static ObjectNode tag(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }
}
