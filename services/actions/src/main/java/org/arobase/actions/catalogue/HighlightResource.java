package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/actions/{id}")
@Tag(name = "actions")
public class HighlightResource {

    private static final String VERSION = "The ETag of the version that you read";

    private final Highlights highlights;
    private final CurrentCaller caller;

    HighlightResource(Highlights highlights, CurrentCaller caller) {
        this.highlights = highlights;
        this.caller = caller;
    }

    @POST
    @Path("/pinning")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "pinAction",
            summary = "Show an action first",
            description =
                    "Pins a published action among the highlights of its authority, or moves it to another rank. Members of the"
                            + " association have five ranks, unless the operator set another number; with highlight=true"
                            + " the list shows them in their order.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "first", value = ActionExamples.PIN)))
    @APIResponse(responseCode = "200", description = "The action with its rank in highlight")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(
            responseCode = "409",
            description =
                    "The action is a draft or for members only, its authority is no member of the association today, or the rank or all of"
                            + " them are taken: the detail names what is pinned")
    @APIResponse(responseCode = "410", description = "The action was withdrawn or archived")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "There is no such rank")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> pin(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"2\"")
                    String ifMatch,
            PinRequest request) {
        return highlights.pin(id, request.rank(), new Write(caller.get(), ifMatch));
    }

    @POST
    @Path("/unpinning")
    @Operation(
            operationId = "unpinAction",
            summary = "Show an action among the others again",
            description = "Frees its rank among the highlights; the others keep theirs.")
    @APIResponse(responseCode = "200", description = "The action without a rank")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "409", description = "The action is a draft or for members only, or not pinned")
    @APIResponse(responseCode = "410", description = "The action was withdrawn or archived")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> unpin(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"3\"")
                    String ifMatch) {
        return highlights.unpin(id, new Write(caller.get(), ifMatch));
    }
}
