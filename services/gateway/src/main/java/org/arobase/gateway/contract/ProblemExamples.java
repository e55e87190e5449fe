package org.arobase.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.arobase.kernel.contract.ProblemResponse;
import org.arobase.kernel.json.EventJson;
import org.arobase.kernel.problem.Messages;
import org.arobase.kernel.problem.Problem;
import org.arobase.kernel.problem.ProblemDocument;
import org.arobase.kernel.problem.Violation;

/** Problems as the platform writes them: made by the code that answers them, so that they cannot grow old. */
final class ProblemExamples {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ACTION = "019b8d62-7a80-7000-8000-000000000001";
    private static final String SERVICE = "actions";

    private record Sample(
            String slug, List<Violation> violations, Map<String, String> extensions, Object... arguments) {

        static Sample of(String slug, Object... arguments) {
            return new Sample(slug, List.of(), Map.of(), arguments);
        }

        Sample with(Violation violation) {
            return new Sample(slug, List.of(violation), extensions, arguments);
        }

        Sample extension(String name, String value) {
            return new Sample(slug, violations, Map.of(name, value), arguments);
        }

        boolean isKnown() {
            return Messages.find(Messages.DEFAULT, slug + ".title").isPresent();
        }

        JsonNode document(int status, String language) {
            var problem = new Problem(status, slug, arguments).with(violations);
            extensions.forEach(problem::extension);
            return EventJson.read(EventJson.write(ProblemDocument.of(problem, language, TRACE)), JsonNode.class);
        }
    }

    private ProblemExamples() {}

    /** By the slug of the problem; those of the services are there when their sentences are on the class path. */
    static ObjectNode of(ProblemResponse response, String language) {
        var status = Integer.parseInt(response.status());
        var examples = JsonNodeFactory.instance.objectNode();
        samples(response).stream()
                .filter(Sample::isKnown)
                .forEach(sample -> examples.putObject(sample.slug()).set("value", sample.document(status, language)));
        return examples;
    }

    private static List<Sample> samples(ProblemResponse response) {
        return switch (response) {
            case BAD_REQUEST ->
                List.of(
                        Sample.of("unknown-parameter", "limt")
                                .with(Violation.in("limt", "unknown-name-near", "limt", "limit")),
                        Sample.of("invalid-parameter", "limit").with(Violation.in("limit", "out-of-range", 1, 100)),
                        Sample.of("malformed-json", 3, 14));
            case UNAUTHENTICATED -> List.of(Sample.of("unauthenticated"), Sample.of("key-invalid"));
            case FORBIDDEN -> List.of(Sample.of("forbidden"));
            case NOT_FOUND -> List.of(Sample.of("action-not-found", ACTION), Sample.of("not-found", "/v1/themes/x"));
            case NOT_ACCEPTABLE -> List.of(Sample.of("not-acceptable"));
            case SLOW_REQUEST -> List.of(Sample.of("request-timeout"));
            case CONFLICT -> List.of(Sample.of("action-already-published", ACTION), Sample.of("concurrent-change"));
            case GONE ->
                List.of(
                        Sample.of("action-withdrawn", ACTION, "by-author"),
                        Sample.of("token-gone").extension("resync", "/v1/changes"));
            case STALE_PRECONDITION -> List.of(Sample.of("stale-version"));
            case TOO_LARGE -> List.of(Sample.of("too-large"));
            case UNSUPPORTED_MEDIA_TYPE -> List.of(Sample.of("unsupported-media-type"));
            case INVALID_CONTENT ->
                List.of(Sample.of("action-incomplete").with(Violation.at("/title", "needed-to-publish")));
            case PRECONDITION_REQUIRED -> List.of(Sample.of("version-required"));
            case TOO_MANY_REQUESTS -> List.of(Sample.of("sandbox-full", 200));
            case INTERNAL_ERROR -> List.of(Sample.of("internal"));
            case BROKEN_SERVICE -> List.of(Sample.of("service-broken", SERVICE));
            case UNAVAILABLE -> List.of(Sample.of("unavailable"), Sample.of("service-unavailable", SERVICE));
            case SLOW_SERVICE -> List.of(Sample.of("service-timeout", SERVICE));
        };
    }
}
