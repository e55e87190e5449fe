package org.arobase.kernel.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.arobase.kernel.idempotency.ReplayMapper;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What every operation that takes an Idempotency-Key says about it. */
final class IdempotencyTexts {

    private static final String KEY =
            "Names this request, so that it can be repeated safely: for 24 hours the same key "
                    + "with the same body is given the first answer again, and nothing is created twice";
    private static final String IN_PROGRESS =
            "A request with the same Idempotency-Key is at work; Retry-After says when to repeat";
    private static final String REUSED = "The Idempotency-Key has named another request";

    static void addTo(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> IdempotencyKey.HEADER.equals(parameter.getName()))
                .forEach(parameter -> describe(parameter, operation.getResponses()));
    }

    private static void describe(Parameter key, APIResponses answers) {
        key.description(KEY).example("8e03978e-40d5-43dd-bc93-6894a57f9324").schema(text());
        Optional.ofNullable(answers.getAPIResponse("201"))
                .ifPresent(created -> created.addHeader(
                        ReplayMapper.HEADER, OASFactory.createHeader().ref(ReplayMapper.HEADER)));
        add(answers, "409", IN_PROGRESS);
        add(answers, "422", REUSED);
    }

    /** An operation may have reasons of its own for the same answer. */
    private static void add(APIResponses answers, String status, String reason) {
        var own = answers.getAPIResponse(status);
        answers.addAPIResponse(
                status, own == null ? OASFactory.createAPIResponse().description(reason) : also(own, reason));
    }

    private static APIResponse also(APIResponse own, String reason) {
        return own.description(own.getDescription() + ". " + reason);
    }

    private static Schema text() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(IdempotencyKey.MOST);
    }

    private IdempotencyTexts() {}
}
