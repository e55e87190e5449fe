package org.arobase.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One operation of the contract, with what is needed to call it. */
record Operation(String method, String path, JsonNode description, List<JsonNode> parameters) {

    String id() {
        return description.path("operationId").asText();
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean needsKey() {
        return description.has("security");
    }

    boolean isExport() {
        return description.has("x-arobase-export-of");
    }

    boolean isPageOfList() {
        return takes("limit") && takes("total");
    }

    boolean answers(String status) {
        return description.path("responses").has(status);
    }

    boolean takes(String parameter) {
        return parameters.stream().anyMatch(known -> known.path("name").asText().equals(parameter));
    }

    /** The values the contract enumerates for a parameter. */
    List<String> values(String parameter) {
        return parameters.stream()
                .filter(known -> known.path("name").asText().equals(parameter))
                .flatMap(known -> StreamSupport.stream(known.at("/schema/enum").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    List<String> queryParameters() {
        return parameters.stream()
                .filter(known -> known.path("in").asText().equals("query"))
                .map(known -> known.path("name").asText())
                .toList();
    }

    /** The path with its own examples in the place of its parameters. */
    String url() {
        return url(Map.of());
    }

    String url(Map<String, String> given) {
        var filled = path;
        for (var parameter : parameters) {
            if (parameter.path("in").asText().equals("path")) {
                var name = parameter.path("name").asText();
                filled = filled.replace("{" + name + "}", given.getOrDefault(name, example(parameter)));
            }
        }
        return filled;
    }

    /** The address Swagger UI sends when nothing but its examples is filled in. */
    String exampleUrl() {
        var query = parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> !example(parameter).isEmpty())
                .map(parameter -> parameter.path("name").asText() + "=" + encoded(example(parameter)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? url() : url() + "?" + query;
    }

    /** The first example of a body, or nothing. */
    Optional<JsonNode> exampleBody() {
        return description
                .path("requestBody")
                .path("content")
                .valueStream()
                .flatMap(content -> content.path("examples").valueStream())
                .map(example -> example.path("value"))
                .findFirst();
    }

    Optional<String> contentType() {
        return description
                .path("requestBody")
                .path("content")
                .propertyStream()
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A file of lines tells the fault of each instead of being refused whole. */
    boolean takesOneDocument() {
        return contentType()
                .filter(type -> type.matches("application/(.+\\+)?json"))
                .isPresent();
    }

    boolean fits(String verb, String address) {
        return method.equals(verb)
                && Pattern.matches(path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"), address);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String example(JsonNode parameter) {
        return parameter.has("example")
                ? parameter.path("example").asText()
                : parameter.at("/schema/examples/0").asText();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
