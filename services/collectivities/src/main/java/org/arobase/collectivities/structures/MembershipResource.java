package org.arobase.collectivities.structures;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.contracts.collectivities.Membership;
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

@Path("/v1/memberships")
@Tag(name = "memberships", description = "Who belongs to the association or to a structure, and when")
public class MembershipResource {

    private final Memberships memberships;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    MembershipResource(Memberships memberships, CurrentCaller caller, Idempotent idempotent) {
        this.memberships = memberships;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginMembership",
            summary = "Record a membership",
            description = "Of the association, or of a structure, whose perimeter it widens. An authority belongs to an"
                    + " organisation once at a time. For administrators.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "association", value = RightsExamples.MEMBERSHIP)))
    @APIResponse(
            responseCode = "201",
            description = "The membership; Location is its address, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Membership.class)))
    @APIResponse(responseCode = "409", description = "It is a member already on one of these days; detail names where")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Membership> begin(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, MembershipContent content) {
        return idempotent.run(
                caller.get(), "beginMembership", key, content, () -> memberships.begin(content, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readMembership",
            summary = "Read a membership",
            description = "Who belongs to which organisation, from which day to which.")
    @APIResponse(responseCode = "200", description = "The membership; its ETag is its version")
    @APIResponse(responseCode = "304", description = "The version If-None-Match names is still current")
    @APIResponse(responseCode = "404", description = "There is no such membership")
    public Uni<Membership> read(@RestPath @Parameter(example = RightsExamples.MEMBERSHIP_ID) UUID id) {
        return memberships.read(id);
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            operationId = "endMembership",
            summary = "End a membership",
            description = "Sets its last day, or brings it forward; it is never put off: that is another membership.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "endOfYear", value = RightsExamples.END)))
    @APIResponse(responseCode = "200", description = "The membership with its last day")
    @APIResponse(responseCode = "404", description = "There is no such membership")
    @APIResponse(responseCode = "409", description = "It ends on that day already, or before")
    @APIResponse(responseCode = "412", description = "The membership has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The last day is missing, or before the first one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Membership> end(
            @RestPath @Parameter(example = RightsExamples.MEMBERSHIP_ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = RightsExamples.VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            MembershipEnd end) {
        return memberships.end(id, end.lastDay(), caller.get(), ifMatch);
    }
}
