package org.arobase.gateway.contract;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.problem.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/openapi.json")
@Tag(name = "platform", description = "The platform itself: its description, and who you are to it")
class ContractResource {

    private final Contract contract;

    ContractResource(Contract contract) {
        this.contract = contract;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readContract",
            summary = "This description of the API",
            description = "OpenAPI 3.1, in French or English: operations, resources, problems, and examples that work.")
    @APIResponse(
            responseCode = "200",
            description = "An OpenAPI 3.1 document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public byte[] read(@Context RoutingContext request) {
        return contract.in(Languages.of(request));
    }
}
