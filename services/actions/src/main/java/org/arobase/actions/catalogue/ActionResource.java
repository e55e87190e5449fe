package org.arobase.actions.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.contracts.actions.Action;
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
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/actions")
@Tag(name = "actions", description = "What authorities do with digital technology")
public class ActionResource {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String VERSION = "The ETag of the version that you read";

    private final Actions actions;
    private final Drafts drafts;
    private final CurrentCaller caller;
    private final Idempotent idempotent;

    ActionResource(Actions actions, Drafts drafts, CurrentCaller caller, Idempotent idempotent) {
        this.actions = actions;
        this.drafts = drafts;
        this.caller = caller;
        this.idempotent = idempotent;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createAction",
            summary = "Begin an action",
            description =
                    "Creates a draft, which nobody else sees until it is published. The collectivity must be one the"
                            + " platform knows; a title and services may come later, and are enough to publish it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "threeFields", value = ActionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location is its address, ETag its version",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = Action.class)))
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    public Uni<Action> create(@RestHeader(IdempotencyKey.HEADER) IdempotencyKey key, ActionContent content) {
        return idempotent.run(caller.get(), "createAction", key, content, () -> drafts.open(content, caller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MERGE_PATCH)
    @Operation(
            operationId = "updateAction",
            summary = "Change an action",
            description =
                    "JSON Merge Patch (RFC 7396) on the content: a field replaces, null removes, what is not named stays."
                            + " The collectivity cannot change. With visibility MEMBERS a public action is gone for all but"
                            + " members, its writers and editors, and followers hear that it is gone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = ActionContent.class),
                            examples = @ExampleObject(name = "summary", value = ActionExamples.PATCH)))
    @APIResponse(responseCode = "200", description = "The action as it is now")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "410", description = "The action was withdrawn; the detail says why")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The content does not fit; errors names every place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> update(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch,
            ObjectNode patch) {
        return actions.edit(id, patch, new Write(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishAction",
            summary = "Publish a draft",
            description =
                    "From now on everyone reads the action and followers hear of it; with visibility MEMBERS, members of the"
                            + " association read it, and nobody else hears of it. What lacks is told at once. Whoever makes an"
                            + " action public grants the Licence Ouverte 2.0 (etalab-2.0); the version records it.")
    @APIResponse(responseCode = "200", description = "The published action")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "409", description = "The action is published already")
    @APIResponse(responseCode = "410", description = "The action was withdrawn; the detail says why")
    @APIResponse(responseCode = "412", description = "The draft has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The draft lacks something; errors names all of it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> publish(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"1\"")
                    String ifMatch) {
        return actions.publish(id, new Write(caller.get(), ifMatch));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawAction",
            summary = "Withdraw a published action",
            description =
                    "Takes the action out of the directory; its address keeps saying that it was withdrawn, and why.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = JSON,
                            examples = @ExampleObject(name = "byAuthor", value = ActionExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "204", description = "The action is withdrawn")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "409", description = "The action is a draft")
    @APIResponse(responseCode = "410", description = "The action is withdrawn already")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> withdraw(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"2\"")
                    String ifMatch,
            WithdrawalRequest request) {
        return actions.withdraw(id, request.reason(), new Write(caller.get(), ifMatch));
    }
}
