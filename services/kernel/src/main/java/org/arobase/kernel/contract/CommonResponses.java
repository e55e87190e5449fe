package org.arobase.kernel.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.arobase.kernel.problem.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers every operation may give, said once. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonResponses implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is not understood: an unknown or invalid parameter or field, named in errors",
            "406", "None of the accepted formats is available",
            "500", "An unexpected error",
            "503", "A part of the platform does not answer; Retry-After says when to repeat");

    private static final Map<String, String> WRITES = Map.of(
            "401", "Without a valid API key",
            "403", "The key does not allow this operation",
            "413", "The body is too large",
            "415", "The Content-Type is not supported");

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            add(operation, ALWAYS);
            if (method != PathItem.HttpMethod.GET) {
                add(operation, WRITES);
            }
        });
        return path;
    }

    private static void add(Operation operation, Map<String, String> answers) {
        answers.forEach((status, description) -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.charAt(0) >= '4' && answer.getContent() == null) {
                answer.setContent(problemContent());
            }
        });
    }

    static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description).content(problemContent());
    }

    private static Content problemContent() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }
}
