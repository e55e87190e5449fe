package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.collectivities.structures.RightsExamples;
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

/** JSON alone: the framework would make a record of one text of any text. */
@Path("/v1/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "How an authority gets its first administrator")
public class ClaimResource {

    private final Claims claims;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    ClaimResource(Claims claims, CurrentCaller caller, Idempotent idempotent) {
        this.claims = claims;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "submitClaim",
            summary = "Ask to administer an authority",
            description =
                    "For an authority that nobody administers yet. You and the administrators of the platform see it,"
                            + " nobody else.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "invitation", value = ClaimExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The claim; Location is its address, ETag its version",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Claim.class)))
    @APIResponse(responseCode = "409", description = "Somebody administers it, or you have asked already")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Claim> submit(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, ClaimContent content) {
        return idempotent.run(caller.get(), "submitClaim", key, content, () -> claims.submit(content, caller.get()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveClaim",
            summary = "Approve a claim",
            description =
                    "From now on the claimant grants and revokes the mandates of the authority. For administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "checked", value = ClaimExamples.APPROVAL)))
    @APIResponse(responseCode = "200", description = "The approved claim")
    @APIResponse(responseCode = "404", description = "There is no such claim, or none you may know of")
    @APIResponse(responseCode = "409", description = "It is decided already, or somebody administers the authority")
    @APIResponse(responseCode = "412", description = "The claim has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The remark is too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Claim> approve(
            @RestPath @Parameter(example = ClaimExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = RightsExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ClaimDecision decision) {
        return claims.approve(id, decision.reason(), new Decider(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseClaim",
            summary = "Refuse a claim",
            description = "With the reason that the claimant reads; another claim may follow. For administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "unknown", value = ClaimExamples.REFUSAL)))
    @APIResponse(responseCode = "200", description = "The refused claim")
    @APIResponse(responseCode = "404", description = "There is no such claim, or none you may know of")
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "412", description = "The claim has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Claim> refuse(
            @RestPath @Parameter(example = ClaimExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = RightsExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ClaimDecision decision) {
        return claims.refuse(id, decision.reason(), new Decider(caller.get(), ifMatch));
    }
}
