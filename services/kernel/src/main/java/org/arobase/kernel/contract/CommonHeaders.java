package org.arobase.kernel.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.arobase.kernel.idempotency.ReplayMapper;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that the kernel sets, on the answers that carry them: known by what they answer with. */
final class CommonHeaders {

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String LINK = "Link";
    private static final Set<String> PAGE = Set.of("items", "next", "total");

    private static final Map<String, Header> SHARED = new TreeMap<>(Map.of(
            ETAG,
            header(
                    "The version of the resource, in quotes, with a mark of what is derived where it is shown; If-Match"
                            + " and If-None-Match take it",
                    "\"3\""),
            LOCATION,
            header("Path of the resource that was created", "/v1/actions/019b8d62-7a80-7000-8000-000000000001"),
            ReplayMapper.HEADER,
            header("true when this is the answer to an earlier request with the same key", "true"),
            LINK,
            header("The next page, when there is one", "</v1/actions?after=…>; rel=\"next\"")));

    static void declare(Components components) {
        SHARED.forEach(components::addHeader);
    }

    static void addTo(Operation operation, Components components) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            var properties = properties(answer, components);
            if (status.equals("304") || (status.startsWith("2") && properties.contains("version"))) {
                refer(answer, ETAG);
            }
            if (status.equals("201") && properties.contains("version")) {
                refer(answer, LOCATION);
            }
            if (status.equals("200") && properties.containsAll(PAGE)) {
                refer(answer, LINK);
            }
        });
    }

    static void tag(APIResponse answer) {
        refer(answer, ETAG);
    }

    private static void refer(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    static Set<String> properties(APIResponse answer, Components components) {
        if (answer.getContent() == null || !answer.getContent().hasMediaType("application/json")) {
            return Set.of();
        }
        var schema = answer.getContent().getMediaType("application/json").getSchema();
        return schema == null ? Set.of() : Parts.properties(Parts.resolved(schema, components), components);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private CommonHeaders() {}
}
