package org.arobase.kernel.contract;

import static org.arobase.kernel.contract.ProblemResponse.BAD_REQUEST;
import static org.arobase.kernel.contract.ProblemResponse.FORBIDDEN;
import static org.arobase.kernel.contract.ProblemResponse.INTERNAL_ERROR;
import static org.arobase.kernel.contract.ProblemResponse.NOT_ACCEPTABLE;
import static org.arobase.kernel.contract.ProblemResponse.TOO_LARGE;
import static org.arobase.kernel.contract.ProblemResponse.UNAUTHENTICATED;
import static org.arobase.kernel.contract.ProblemResponse.UNAVAILABLE;
import static org.arobase.kernel.contract.ProblemResponse.UNSUPPORTED_MEDIA_TYPE;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arobase.kernel.problem.ProblemDocument;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers every operation may give, and the form of all that refuse. */
final class CommonResponses {

    private static final List<ProblemResponse> ALWAYS =
            List.of(BAD_REQUEST, NOT_ACCEPTABLE, INTERNAL_ERROR, UNAVAILABLE);
    private static final List<ProblemResponse> WRITES = List.of(UNAUTHENTICATED, FORBIDDEN, TOO_LARGE);

    static void addTo(Operation operation, HttpMethod method) {
        ALWAYS.forEach(answer -> add(operation, answer));
        if (method != HttpMethod.GET) {
            WRITES.forEach(answer -> add(operation, answer));
        }
        if (operation.getRequestBody() != null) {
            add(operation, UNSUPPORTED_MEDIA_TYPE);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.charAt(0) >= '4' && answer.getContent() == null) {
                answer.setContent(problem());
            }
        });
    }

    private static void add(Operation operation, ProblemResponse common) {
        var answer = operation.getResponses().getAPIResponse(common.status());
        if (answer == null) {
            answer = OASFactory.createAPIResponse();
            operation.getResponses().addAPIResponse(common.status(), answer);
        }
        if (saysNothing(answer, common)) {
            answer.setDescription(common.description());
        }
    }

    /** The framework adds some answers by itself, in the words of the RFC. */
    private static boolean saysNothing(APIResponse answer, ProblemResponse common) {
        var phrase = Response.Status.fromStatusCode(Integer.parseInt(common.status()))
                .getReasonPhrase();
        return answer.getDescription() == null
                || answer.getDescription().isBlank()
                || answer.getDescription().equals(phrase);
    }

    private static Content problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private CommonResponses() {}
}
