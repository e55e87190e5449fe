package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.arobase.contracts.collectivities.Structure;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.arobase.kernel.idempotency.Idempotent;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/structures")
@Tag(name = "structures", description = "Bodies that act for many authorities, and whom they act for")
public class StructureResource {

    private final Structures structures;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    StructureResource(Structures structures, CurrentCaller caller, Idempotent idempotent) {
        this.structures = structures;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "registerStructure",
            summary = "Give the role MUTUALISATION",
            description = "To an entity of the directory, by its id, or to a body that the directory does not hold, by"
                    + " SIREN, name and legal form. For administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "body", value = RightsExamples.STRUCTURE)))
    @APIResponse(
            responseCode = "201",
            description = "The structure; Location is its address, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Structure.class)))
    @APIResponse(responseCode = "409", description = "It has the role already")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Structure> register(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, StructureContent content) {
        return idempotent.run(
                caller.get(), "registerStructure", key, content, () -> structures.register(content, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readStructure",
            summary = "Read a structure",
            description = "Who bears the role MUTUALISATION, what for and since when.")
    @APIResponse(responseCode = "200", description = "The structure; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "Nobody of this id has the role")
    public Uni<Structure> read(@RestPath @Parameter(example = RightsExamples.STRUCTURE_ID) String id) {
        return structures.read(id);
    }
}
