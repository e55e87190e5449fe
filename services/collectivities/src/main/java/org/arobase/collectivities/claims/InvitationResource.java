package org.arobase.collectivities.claims;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.arobase.kernel.idempotency.Idempotent;
import org.arobase.kernel.identity.CurrentCaller;
import org.arobase.kernel.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
public class InvitationResource {

    private final Invitations invitations;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    InvitationResource(Invitations invitations, CurrentCaller caller, Idempotent idempotent) {
        this.invitations = invitations;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "inviteAdministrator",
            summary = "Invite somebody to administer an authority",
            description =
                    "For an authority that nobody administers yet. Whoever names the code in a claim is its administrator at"
                            + " once. For administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "invitation", value = ClaimExamples.INVITATION)))
    @APIResponse(
            responseCode = "201",
            description = "The invitation, with its code, which is never shown again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Invitation.class)))
    @APIResponse(responseCode = "409", description = "Somebody administers the authority")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Invitation> invite(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, InvitationContent content) {
        caller.get().require(Role.ADMIN);
        return idempotent.run(caller.get(), "inviteAdministrator", key, content, () -> invitations.invite(content));
    }
}
