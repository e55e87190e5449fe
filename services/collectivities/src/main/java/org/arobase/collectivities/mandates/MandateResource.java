package org.arobase.collectivities.mandates;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.collectivities.structures.RightsExamples;
import org.arobase.contracts.collectivities.Mandate;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/mandates")
@Tag(name = "mandates", description = "Who may act in the name of which authority, for what and when")
public class MandateResource {

    private final Mandates mandates;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    MandateResource(Mandates mandates, CurrentCaller caller, Idempotent idempotent) {
        this.mandates = mandates;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "grantMandate",
            summary = "Grant a mandate",
            description =
                    "An authority lets a structure act in its name, for a time and for some scopes. The same structure"
                            + " has each scope once at a time. The deed's reference is kept, and never public. For"
                            + " administrators, of the platform or of the authority.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "threeYears", value = MandateExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The mandate; Location is its address, ETag its version",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Mandate.class)))
    @APIResponse(responseCode = "409", description = "It has one of the scopes already on one of these days")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Mandate> grant(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, MandateContent content) {
        return idempotent.run(caller.get(), "grantMandate", key, content, () -> mandates.grant(content, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readMandate",
            summary = "Read a mandate",
            description = "Who may act in whose name, for what, from which day to which, and since when no more.")
    @APIResponse(responseCode = "200", description = "The mandate; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such mandate")
    public Uni<Mandate> read(@RestPath @Parameter(example = MandateExamples.ID) UUID id) {
        return mandates.read(id);
    }

    @GET
    @Path("/{id}/deed")
    @Operation(
            operationId = "readMandateDeed",
            summary = "Read the reference of a mandate's deed",
            description = "It may name persons, so it is in no event and in no list. For administrators,"
                    + " of the platform or of the authority.")
    @SecurityRequirement(name = "apiKey")
    @APIResponse(responseCode = "200", description = "The reference")
    @APIResponse(responseCode = "403", description = "You administer neither the platform nor the authority")
    @APIResponse(responseCode = "404", description = "There is no such mandate")
    public Uni<MandateDeed> deed(@RestPath @Parameter(example = MandateExamples.ID) UUID id) {
        return mandates.deed(id, caller.get());
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeMandate",
            summary = "Revoke a mandate",
            description =
                    "From the day on that is named, the structure may act no more. Revoked before it has begun, it"
                            + " never holds. There is no way back: that is another mandate.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "midYear", value = MandateExamples.REVOCATION)))
    @APIResponse(responseCode = "200", description = "The revoked mandate")
    @APIResponse(responseCode = "404", description = "There is no such mandate")
    @APIResponse(responseCode = "409", description = "The mandate is revoked already")
    @APIResponse(responseCode = "412", description = "The mandate has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The day is missing, or after the last one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Mandate> revoke(
            @RestPath @Parameter(example = MandateExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = RightsExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            MandateRevocation revocation) {
        return mandates.revoke(id, revocation.on(), caller.get(), ifMatch);
    }
}
