package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arobase.kernel.contract.ProblemResponse;
import org.arobase.kernel.export.Exports;

/** What nobody can forget: an operation that breaks one of these rules stops the build. Sentences are checked apart. */
final class ContractRules {

    /** Only the platform can make a cursor or a token, and the fields are those of the answer. */
    private static final Set<String> OPAQUE = Set.of("after", "fields");

    private static final List<String> STATUSES = List.of("400", "401", "406", "500", "503");

    private final ObjectNode document;
    private final List<String> faults = new ArrayList<>();

    private ContractRules(ObjectNode document) {
        this.document = document;
    }

    static List<String> faults(ObjectNode document) {
        var rules = new ContractRules(document);
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (Operations.METHODS.contains(method)) {
                        rules.check(method, operation);
                    }
                }));
        for (var shared : ProblemResponse.values()) {
            var response = document.at("/components/responses/" + shared.component());
            if (!response.isMissingNode() && response.findPath("examples").isEmpty()) {
                rules.faults.add("the answer " + shared.component() + " has no example");
            }
        }
        return rules.faults;
    }

    private void check(String method, JsonNode operation) {
        var id = operation.path("operationId").asText();
        refuse(!operation.hasNonNull(Operations.SERVICE), id + " has no " + Operations.SERVICE);
        var isOpen = method.equals("get") || Operations.isKeyless(operation);
        refuse(!isOpen && !Operations.needsKey(operation), id + " writes without a key");
        refuse(isOpen && operation.path("responses").has("201"), id + " creates without a key");
        operation.path("parameters").forEach(parameter -> checkParameter(id, resolved(parameter)));
        operation
                .path("requestBody")
                .path("content")
                .forEachEntry((type, content) -> refuse(lacksExample(content), id + " has no example of its " + type));
        var responses = operation.path("responses");
        STATUSES.stream()
                .filter(status -> !status.equals("406") || !operation.has(Exports.OF))
                .forEach(status -> refuse(!responses.has(status), id + " does not document " + status));
        Stream.of("200", "201")
                .filter(responses::has)
                .forEach(status -> refuse(
                        responses.path(status).path("content").isEmpty(),
                        id + " does not say what " + status + " brings"));
    }

    private void checkParameter(String id, JsonNode parameter) {
        var name = parameter.path("name").asText();
        var schema = resolved(parameter.path("schema"));
        refuse(
                !OPAQUE.contains(name)
                        && lacksExample(parameter)
                        && Stream.of("enum", "default", "example", "examples").noneMatch(schema::has),
                id + " has no example of its parameter " + name);
    }

    private static boolean lacksExample(JsonNode part) {
        return !part.has("example") && part.path("examples").isEmpty();
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? document.at(part.path("$ref").asText().substring(1)) : part;
    }

    private void refuse(boolean broken, String fault) {
        if (broken) {
            faults.add(fault);
        }
    }
}
