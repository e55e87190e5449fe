package org.arobase.gateway.contract;

import static org.arobase.kernel.contract.ProblemResponse.TOO_MANY_REQUESTS;
import static org.arobase.kernel.contract.ProblemResponse.UNAUTHENTICATED;
import static org.arobase.kernel.contract.ProblemResponse.UNAVAILABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import org.arobase.kernel.contract.ProblemResponse;
import org.arobase.kernel.problem.ProblemDocument;

/** The answers that carry a problem, each said once for all operations, with problems that look like the real ones. */
final class SharedResponses {

    private static final String PREFIX = "#/components/responses/";
    private static final String DESCRIPTION = "description";
    private static final String REQUEST_ID = "X-Request-Id";

    private static final Map<ProblemResponse, String> HEADERS =
            Map.of(UNAUTHENTICATED, "WWW-Authenticate", TOO_MANY_REQUESTS, "Retry-After", UNAVAILABLE, "Retry-After");

    private SharedResponses() {}

    /** Refers to the shared answers; what an operation says in its own words stays. */
    static void use(ObjectNode responses) {
        responses.forEachEntry((status, response) -> {
            var answer = (ObjectNode) response;
            ProblemResponse.of(status)
                    .ifPresentOrElse(shared -> refer(answer, shared), () -> header(answer, REQUEST_ID));
        });
    }

    private static void refer(ObjectNode answer, ProblemResponse shared) {
        var description = answer.path(DESCRIPTION).asText();
        answer.removeAll();
        answer.put("$ref", PREFIX + shared.component());
        if (!description.isBlank() && !description.equals(shared.description())) {
            answer.put(DESCRIPTION, description);
        }
    }

    /** Adds those that the operations use. */
    static void define(ObjectNode paths, ObjectNode components) {
        var used = new HashSet<>(paths.findValuesAsText("$ref"));
        var responses = components.withObjectProperty("responses");
        for (var shared : ProblemResponse.values()) {
            if (used.contains(PREFIX + shared.component())) {
                responses.set(shared.component(), response(shared));
            }
        }
    }

    private static ObjectNode response(ProblemResponse shared) {
        var response = JsonNodeFactory.instance.objectNode().put(DESCRIPTION, shared.description());
        header(response, REQUEST_ID);
        if (HEADERS.containsKey(shared)) {
            header(response, HEADERS.get(shared));
        }
        content(response).putObject("schema").put("$ref", "#/components/schemas/Problem");
        return response;
    }

    /** Shows each of them in the language of the document. */
    static void illustrate(ObjectNode document, String language) {
        for (var shared : ProblemResponse.values()) {
            var response = document.at("/components/responses/" + shared.component());
            if (response instanceof ObjectNode found) {
                content(found).set("examples", ProblemExamples.of(shared, language));
            }
        }
    }

    private static ObjectNode content(JsonNode response) {
        return ((ObjectNode) response).withObjectProperty("content").withObjectProperty(ProblemDocument.MEDIA_TYPE);
    }

    private static void header(ObjectNode response, String name) {
        response.withObjectProperty("headers").putObject(name).put("$ref", "#/components/headers/" + name);
    }
}
