package org.arobase.actions.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.arobase.contracts.actions.Action;
import org.arobase.kernel.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false) // a write goes to its end, whoever has left meanwhile
@Path("/v1/actions/{id}")
@Tag(name = "actions")
public class ActionArchiveResource {

    private static final String VERSION = "The ETag of the version that you read";

    private final Archive archive;
    private final CurrentCaller caller;

    ActionArchiveResource(Archive archive, CurrentCaller caller) {
        this.archive = archive;
        this.caller = caller;
    }

    @POST
    @Path("/archiving")
    @Operation(
            operationId = "archiveAction",
            summary = "Archive a published action",
            description =
                    "Takes the action out of others' sight, and out of the highlights. Those who may write it still read it, and"
                            + " may restore it; everyone else, and whoever follows the changes, is told that it is gone.")
    @APIResponse(responseCode = "200", description = "The archived action")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "409", description = "The action is a draft")
    @APIResponse(responseCode = "410", description = "The action was withdrawn, or is archived already")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> archive(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"2\"")
                    String ifMatch) {
        return archive.archive(id, new Write(caller.get(), ifMatch));
    }

    @POST
    @Path("/restoration")
    @Operation(
            operationId = "restoreAction",
            summary = "Restore an archived action",
            description =
                    "Gives the action back to those who read it, in its old place of the list. If it was public, whoever follows"
                            + " the changes hears of it as of an update.")
    @APIResponse(responseCode = "200", description = "The action, published again")
    @APIResponse(responseCode = "404", description = "There is no such action, or none you may know of")
    @APIResponse(responseCode = "409", description = "The action is not archived")
    @APIResponse(responseCode = "410", description = "The action was withdrawn, or is archived by another")
    @APIResponse(responseCode = "412", description = "The action has changed since the version If-Match names")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Action> restore(
            @RestPath @Parameter(example = ActionExamples.ID) UUID id,
            @RestHeader("If-Match") @Parameter(description = VERSION, required = true, example = "\"3\"")
                    String ifMatch) {
        return archive.restore(id, new Write(caller.get(), ifMatch));
    }
}
